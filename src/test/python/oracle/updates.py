"""updates.json: orders of updates, the moving average of G and unrolled steps of D."""

from oracle.optimisers import adam, amsgrad, momentum, optimistic_adam, scheduled, sgd
from oracle.regularised import config
from oracle.training import make_case

SIMULTANEOUS = {"order": "simultaneous"}
EXTRA = {"order": "extra-gradient"}


def players(discriminator, generator):
    return {"discriminatorOptimiser": discriminator, "generatorOptimiser": generator}


def unrolled(steps):
    return {"unrolledSteps": steps, "unrolledRate": 0.5}


ADAM = players(adam(1e-2, 0.5, 0.9), adam(1e-2, 0.5, 0.9))
OPTIMISTIC = players(optimistic_adam(1e-2, 0.5, 0.9), optimistic_adam(1e-2, 0.5, 0.9))
LINEAR = players(amsgrad(1e-2, 0.5, 0.9), scheduled(sgd(0.25), "linear", 2, 0.25))
COSINE = players(scheduled(sgd(0.25), "cosine", 4, 0.25), sgd(0.1))
LONGER = {"iterations": 3}
SEVERAL = {"discriminatorSteps": 2, "generatorSteps": 3}

CASES = [
    ("minimax", "simultaneous", SIMULTANEOUS),
    ("non-saturating", "simultaneous, Adam, R1", {**SIMULTANEOUS, **ADAM, "r1": 0.5}),
    ("wgan", "simultaneous, two steps of D, three of G", {**SIMULTANEOUS, **SEVERAL}),
    ("relativistic", "simultaneous, spectral norm", {**SIMULTANEOUS, "spectralNorm": True}),
    ("minimax", "extra-gradient", {**EXTRA, **players(sgd(0.25), sgd(0.125))}),
    ("non-saturating", "extra-gradient, Adam", {**EXTRA, **ADAM, **LONGER}),
    ("wgan", "extra-gradient", {**EXTRA, **players(momentum(0.1, -0.5), sgd(0.1))}),
    ("relativistic", "extra-gradient, packing 2, noise", {**EXTRA, "packing": 2, "noise": 0.25}),
    ("non-saturating", "optimistic Adam", {**OPTIMISTIC, **LONGER}),
    ("least-squares", "AMSGrad, a linear schedule", {**LINEAR, **LONGER}),
    ("non-saturating", "a cosine schedule", {**COSINE, **LONGER, "discriminatorSteps": 2}),
    ("non-saturating", "moving average of G", {"averaging": 0.75, **LONGER}),
    ("minimax", "unrolled 1", unrolled(1)),
    ("non-saturating", "unrolled 1", unrolled(1)),
    ("non-saturating", "unrolled 2", unrolled(2)),
    ("non-saturating", "unrolled 3, smoothing", {**unrolled(3), "realLabel": 0.75}),
    ("least-squares", "unrolled 2", unrolled(2)),
    ("hinge", "unrolled 2", unrolled(2)),
    ("wgan-gp", "unrolled 2", unrolled(2)),
    ("relativistic", "unrolled 2", unrolled(2)),
    ("non-saturating", "unrolled 2, packing 2", {**unrolled(2), "packing": 2}),
    ("minimax", "unrolled 2, spectral norm", {**unrolled(2), "spectralNorm": True}),
    ("hinge", "unrolled 4, noise, flips", {**unrolled(4), "noise": 0.25, "flips": 0.25}),
    ("relativistic", "unrolled 1, packing 2, R1", {**unrolled(1), "packing": 2, "r1": 0.5}),
    ("least-squares", "unrolled 1, simultaneous", {**unrolled(1), **SIMULTANEOUS}),
    ("wgan", "unrolled 2, extra-gradient", {**unrolled(2), **EXTRA}),
]


def make():
    return {"cases": [make_case(config(*case, number)) for number, case in enumerate(CASES)]}
