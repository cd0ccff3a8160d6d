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
    "minibatch features": {"minibatchKernels": 3, "minibatchDimensions": 2},
    "weight decay": {
        "discriminatorOptimiser": with_decay(sgd(0.1), 0.05),
        "generatorOptimiser": with_decay(momentum(0.1, 0.5), 0.05),
    },
    "smoothing": {"realLabel": 0.875},
    "flips": {"flips": 0.25},
}
COMBINED = [
    ("non-saturating", "packing 3", {"packing": 3, "batch": 12}),
    ("least-squares", "packing 4", {"packing": 4, "batch": 12}),
    ("minimax", "smoothing and flips", {"realLabel": 0.75, "flips": 0.25}),
    ("non-saturating", "R1, R2, gradient penalty", {"r1": 0.5, "r2": 0.25, "gradientPenalty": 0.5}),
    ("non-saturating", "R1, spectral norm, packing 2", {"r1": 0.5, "spectralNorm": True, "packing": 2}),
    ("wgan-gp", "packing 2, R1", {"packing": 2, "r1": 0.5}),
    ("wgan-gp", "spectral norm", {"spectralNorm": True}),
    ("hinge", "spectral norm, noise, gradient penalty",
     {"spectralNorm": True, "noise": 0.25, "gradientPenalty": 0.5}),
    ("relativistic", "packing 2, R2, noise, flips",
     {"packing": 2, "r2": 0.5, "noise": 0.25, "flips": 0.25}),
    ("least-squares", "smoothing, flips, R1, noise",
     {"realLabel": 0.75, "flips": 0.25, "r1": 0.5, "noise": 0.25}),
    ("non-saturating", "minibatch features, packing 2",
     {"minibatchKernels": 2, "minibatchDimensions": 3, "packing": 2}),
    ("wgan", "two steps of D, three of G, R1",
     {"discriminatorSteps": 2, "generatorSteps": 3, "r1": 0.5}),
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
    # WGAN-GP has this penalty already, with a strength of its own
    return not (objective == "wgan-gp" and regulariser == "gradient penalty")


def make():
    wanted = [
        (objective, regulariser, settings)
        for objective in games.OBJECTIVES
        for regulariser, settings in REGULARISERS.items()
        if makes_sense(objective, regulariser)
    ]
    cases = [config(*case, number) for number, case in enumerate([*wanted, *COMBINED])]
    return {"cases": [make_case(case) for case in cases]}
