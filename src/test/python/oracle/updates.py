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


CASES = [
    ("minimax", "simultaneous", SIMULTANEOUS),
    ("non-saturating", "simultaneous, Adam, R1",
     {**SIMULTANEOUS, "r1": 0.5, **players(adam(1e-2, 0.5, 0.9), adam(1e-2, 0.5, 0.9))}),
    ("wgan", "simultaneous, two steps of D, three of G",
     {**SIMULTANEOUS, "discriminatorSteps": 2, "generatorSteps": 3}),
    ("relativistic", "simultaneous, spectral norm", {**SIMULTANEOUS, "spectralNorm": True}),
    ("minimax", "extra-gradient", {**EXTRA, **players(sgd(0.25), sgd(0.125))}),
    ("non-saturating", "extra-gradient, Adam",
     {**EXTRA, "iterations": 3, **players(adam(1e-2, 0.5, 0.9), adam(1e-2, 0.5, 0.9))}),
    ("wgan", "extra-gradient", {**EXTRA, **players(momentum(0.1, -0.5), sgd(0.1))}),
    ("relativistic", "extra-gradient, packing 2, noise", {**EXTRA, "packing": 2, "noise": 0.25}),
    ("non-saturating", "optimistic Adam",
     {"iterations": 3,
      **players(optimistic_adam(1e-2, 0.5, 0.9), optimistic_adam(1e-2, 0.5, 0.9))}),
    ("least-squares", "AMSGrad and a schedule",
     {"iterations": 3, **players(amsgrad(1e-2, 0.5, 0.9), scheduled(sgd(0.25), "linear", 2, 0.25))}),
    ("non-saturating", "two steps of D, cosine schedule",
     {"iterations": 3, "discriminatorSteps": 2,
      **players(scheduled(sgd(0.25), "cosine", 4, 0.25), sgd(0.1))}),
    ("non-saturating", "moving average of G", {"averaging": 0.75, "iterations": 3}),
    ("minimax", "unrolled 1", unrolled(1)),
    ("non-saturating", "unrolled 1", unrolled(1)),
    ("non-saturating", "unrolled 2", unrolled(2)),
    ("non-saturating", "unrolled 3, smoothing", {**unrolled(3), "realLabel": 0.75}),
    ("least-squares", "unrolled 2", unrolled(2)),
    ("hinge", "unrolled 2", unrolled(2)),
    ("wgan-gp", "unrolled 2", unrolled(2)),
    ("relativistic", "unrolled 2", unrolled(2)),
    ("non-saturating", "unrolled 2, packing 2", {**unrolled(2), "packing": 2}),
]


def make():
    # "d" and "g": no unrolled case is left to a kinked activation alone, some are not smooth
    return {"cases": [make_case(config(*case, number)) for number, case in enumerate(CASES)]}
