"""regularised.json: two iterations of every objective with every regulariser, and some of both."""

from oracle import games
from oracle.optimisers import momentum, sgd, with_decay
from oracle.training import make_case

# What is put beside every objective; plain steps, so that the final parameters show the gradients.
BASE = {
    "iterations": 2,
    "dataDimension": 1,
    "batch": 8,
    "discriminatorSteps": 1,
    "generatorSteps": 1,
    "discriminatorOptimiser": sgd(0.1),
    "generatorOptimiser": momentum(0.1, 0.5),
}
REGULARISERS = {
    "plain": {},
    "R1": {"r1": 0.5},
    "R2": {"r2": 0.75},
    "gradient penalty": {"gradientPenalty": 0.25},
    "instance noise": {"noise": 0.375, "noiseSteps": 4},
    "spectral norm": {"spectralNorm": True},
    "packing 2": {"packing": 2},
    # the features count neighbours, so they are large and want small steps
    "minibatch features": {
        "minibatchKernels": 3,
        "minibatchDimensions": 2,
        "discriminatorOptimiser": sgd(0.01),
        "generatorOptimiser": momentum(0.01, 0.5),
    },
    "weight decay": {
        "discriminatorOptimiser": with_decay(sgd(0.1), 0.05),
        "generatorOptimiser": with_decay(momentum(0.1, 0.5), 0.05),
    },
    "smoothing": {"realLabel": 0.875},
    "flips": {"flips": 0.25},
}
COMBINED = [
    ("non-saturating", {"packing": 3, "batch": 12}),
    ("least-squares", {"packing": 4, "batch": 12}),
    ("minimax", {"realLabel": 0.75, "flips": 0.25}),
    ("non-saturating", {"r1": 0.5, "r2": 0.25, "gradientPenalty": 0.5}),
    ("non-saturating", {"r1": 0.5, "spectralNorm": True, "packing": 2}),
    ("wgan-gp", {"r1": 0.5, "packing": 2}),
    ("wgan-gp", {"spectralNorm": True, "noise": 0.25}),
    ("hinge", {"gradientPenalty": 0.5, "spectralNorm": True, "noise": 0.25}),
    ("relativistic", {"r2": 0.5, "noise": 0.25, "packing": 2, "flips": 0.25}),
    ("least-squares", {"realLabel": 0.75, "flips": 0.25, "r1": 0.5, "noise": 0.25}),
    ("non-saturating", {"minibatchKernels": 2, "minibatchDimensions": 3, "packing": 2}),
    ("hinge", {**REGULARISERS["minibatch features"], "spectralNorm": True, "noise": 0.25}),
    ("wgan", {"discriminatorSteps": 2, "generatorSteps": 3, "r1": 0.5}),
]
ACTIVATIONS = ("tanh", "leaky-relu", "softplus", "sigmoid")


def config(objective, regulariser, settings, number):
    """A case; data on the line and over the plane and the activations take turns."""
    values = {
        **BASE,
        "name": f"{objective}, {regulariser}",
        "objective": objective,
        "dataDimension": 1 + number % 2,
        "d": ACTIVATIONS[number // 2 % 4],
        "g": ACTIVATIONS[(number // 2 + 1) % 3],
        **settings,
    }
    if objective == "wgan":
        values["clip"] = 0.375
    if objective == "wgan-gp":
        values["penalty"] = 0.5
    return values


def makes_sense(objective, regulariser):
    if regulariser == "smoothing":
        return objective in games.WITH_LABELS
    # WGAN-GP has this penalty already, and a slope of D asks for a D that judges each sample alone
    excluded = ("gradient penalty", "minibatch features")
    return not (objective == "wgan-gp" and regulariser in excluded)


def _name(settings):
    return ", ".join(
        key if value is True else f"{key} {value}"
        for key, value in settings.items()
        if not isinstance(value, dict)
    )


def make():
    wanted = [
        (objective, regulariser, settings)
        for objective in games.OBJECTIVES
        for regulariser, settings in REGULARISERS.items()
        if makes_sense(objective, regulariser)
    ]
    wanted += [(objective, _name(settings), settings) for objective, settings in COMBINED]
    cases = [config(*case, number) for number, case in enumerate(wanted)]
    return {"cases": [make_case(case) for case in cases]}
