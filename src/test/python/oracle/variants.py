"""variants.json: three iterations each of scenarios that leave the default in one way."""

from oracle.iterations import DISCRIMINATOR, GENERATOR, config
from oracle.optimisers import momentum, rmsprop
from oracle.scenario import make_case


def make():
    short = {"iterations": 3, "batch": 32}
    mixed = {
        "discriminatorOptimiser": momentum(1e-2, 0.9),
        "generatorOptimiser": rmsprop(1e-3, 0.99),
    }
    steps = {"discriminatorSteps": 2, "generatorSteps": 3}
    plane = (2, [16], 1, "relu")
    cases = [
        (config("minimax", objective="minimax", **short), GENERATOR),
        (config("least squares", objective="least-squares", **short), GENERATOR),
        (config("two steps of D, three of G", **short, **steps), GENERATOR),
        (config("two-dimensional latent", **short), plane),
        (config("momentum for D, RMSProp for G", **short, **mixed), GENERATOR),
    ]
    return {"cases": [make_case(case, shape, DISCRIMINATOR) for case, shape in cases]}
