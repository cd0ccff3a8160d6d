"""iterations.json: ten iterations of the default scenario."""

from oracle import scenario
from oracle.optimisers import adam

GENERATOR = (1, [16], 1, "relu")
DISCRIMINATOR = (1, [32, 16], 1, "relu")


def config(name, **changes):
    """The default scenario with changes."""
    values = {
        "name": name,
        "iterations": 10,
        "objective": "non-saturating",
        "batch": 128,
        "discriminatorSteps": 1,
        "generatorSteps": 1,
        "discriminatorOptimiser": adam(1e-3, 0.9, 0.999),
        "generatorOptimiser": adam(1e-3, 0.9, 0.999),
    }
    values.update(changes)
    return values


def make():
    return {"cases": [scenario.make_case(config("default"), GENERATOR, DISCRIMINATOR)]}
