"""All objectives on logits, with labels that are smoothed and flipped. No factor 1/2 anywhere.

The discriminator's loss is the sum of the means over both sides, of the relativistic game one mean
over pairs. Smoothing gives real samples the label a < 1. A flip exchanges, within a pair of a real
and a generated sample, which of them is called real: their logits change places in D's loss.
"""

import torch
import torch.nn.functional as F

OBJECTIVES = (
    "minimax",
    "non-saturating",
    "least-squares",
    "hinge",
    "wgan",
    "wgan-gp",
    "relativistic",
)
WITH_LABELS = OBJECTIVES[:3]


def discriminator_loss(config, real, fake):
    """L_D without penalties; logits (n x 1), `flips` in the config's step is applied before."""
    name, label = config["objective"], config.get("realLabel", 1)
    if name in ("minimax", "non-saturating"):
        on_real = -label * F.logsigmoid(real) - (1 - label) * F.logsigmoid(-real)
        return on_real.mean() - F.logsigmoid(-fake).mean()
    if name == "least-squares":
        return ((real - label) ** 2).mean() + (fake**2).mean()
    if name == "hinge":
        return torch.relu(1 - real).mean() + torch.relu(1 + fake).mean()
    if name in ("wgan", "wgan-gp"):
        return fake.mean() - real.mean()
    return -F.logsigmoid(real - fake).mean()


def generator_loss(config, real, fake):
    """L_G; `real` counts in the relativistic game only."""
    name = config["objective"]
    if name == "minimax":
        return F.logsigmoid(-fake).mean()
    if name == "non-saturating":
        return -F.logsigmoid(fake).mean()
    if name == "least-squares":
        return ((fake - 1) ** 2).mean()
    if name == "relativistic":
        return -F.logsigmoid(fake - real).mean()
    return -fake.mean()


def flipped(real, fake, flips):
    """The two sides of D's loss after the exchange."""
    if flips is None:
        return real, fake
    mask = torch.tensor(flips).reshape(-1, 1)
    return torch.where(mask, fake, real), torch.where(mask, real, fake)
