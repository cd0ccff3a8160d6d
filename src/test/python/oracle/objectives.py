"""objectives.json: losses on logits and their gradients; and the objectives for the scenarios.

Both terms of the discriminator's loss are means over their batch and are added, not averaged.
"""

import torch
import torch.nn.functional as F

from oracle import wire


def _log_discriminator(real, fake):
    return -F.logsigmoid(real).mean() - F.logsigmoid(-fake).mean()


# name -> (discriminator's loss of real and fake logits, generator's loss of fake logits)
OBJECTIVES = {
    # ln(1 - D) = ln(sigmoid(-s)), so the generator minimises mean(logsigmoid(-s)).
    "minimax": (_log_discriminator, lambda fake: F.logsigmoid(-fake).mean()),
    "non-saturating": (_log_discriminator, lambda fake: -F.logsigmoid(fake).mean()),
    "least-squares": (
        lambda real, fake: ((real - 1) ** 2).mean() + (fake**2).mean(),
        lambda fake: ((fake - 1) ** 2).mean(),
    ),
}

# The same gradients by hand, per sample of a batch: real, fake (discriminator), fake (generator).
GRADIENTS = {
    "minimax": (
        lambda s: -torch.sigmoid(-s),
        lambda s: torch.sigmoid(s),
        lambda s: -torch.sigmoid(s),
    ),
    "non-saturating": (
        lambda s: -torch.sigmoid(-s),
        lambda s: torch.sigmoid(s),
        lambda s: -torch.sigmoid(-s),
    ),
    "least-squares": (lambda s: 2 * (s - 1), lambda s: 2 * s, lambda s: 2 * (s - 1)),
}

BATCHES = {
    "moderate": (
        [-2.25, -1.0, -0.375, -0.0625, 0.0, 0.125, 0.5, 1.75, 3.0],
        [-3.5, -1.5, -0.75, -0.25, 0.0, 0.03125, 0.625, 1.0, 2.5],
    ),
    "extreme": (
        [-90.0, -30.0, -17.0, -1.5, 0.0, 0.75, 17.0, 30.0, 90.0],
        [90.0, 30.0, 16.5, 2.0, 0.0, -0.5, -16.5, -30.0, -90.0],
    ),
    "discriminator is sure and right": (
        [90.0, 60.0, 45.0, 30.0, 25.0, 20.0, 15.0, 12.0, 10.0],
        [-90.0, -60.0, -45.0, -30.0, -25.0, -20.0, -15.0, -12.0, -10.0],
    ),
    "discriminator is sure and wrong": (
        [-90.0, -60.0, -45.0, -30.0, -25.0, -20.0, -15.0, -12.0, -10.0],
        [90.0, 60.0, 45.0, 30.0, 25.0, 20.0, 15.0, 12.0, 10.0],
    ),
    "cannot tell": ([0.0] * 9, [0.0] * 9),
    "half everywhere": ([0.5] * 9, [0.5] * 9),
}


def _logits(values):
    return torch.tensor(values, dtype=torch.float64).reshape(-1, 1).requires_grad_(True)


def _check_known_values(found):
    ln2 = torch.log(torch.tensor(2.0, dtype=torch.float64)).item()
    for key, expected in {
        ("cannot tell", "minimax"): (2 * ln2, -ln2),
        ("cannot tell", "non-saturating"): (2 * ln2, ln2),
        ("half everywhere", "least-squares"): (0.5, 0.25),
    }.items():
        wire.check(f"{key}", found[key], expected, 1e-15)


def make():
    cases = []
    found = {}
    for batch, (real_values, fake_values) in BATCHES.items():
        for name, (discriminator_loss, generator_loss) in OBJECTIVES.items():
            real, fake = _logits(real_values), _logits(fake_values)
            d_loss, g_loss = discriminator_loss(real, fake), generator_loss(fake)
            gradients = [
                *torch.autograd.grad(d_loss, [real, fake]),
                *torch.autograd.grad(g_loss, [fake]),
            ]
            for logits, gradient, formula in zip((real, fake, fake), gradients, GRADIENTS[name]):
                by_hand = formula(logits.detach()) / len(real_values)
                relative = torch.where(by_hand == 0, gradient, gradient / by_hand - 1)
                wire.check(f"{name}, {batch}: gradient", relative, 0 * relative, 1e-14)
            found[batch, name] = (d_loss.item(), g_loss.item())
            cases.append(
                {
                    "name": f"{name}, {batch}",
                    "objective": name,
                    "real": wire.matrix(real),
                    "fake": wire.matrix(fake),
                    "discriminatorLoss": d_loss.item(),
                    "generatorLoss": g_loss.item(),
                    "discriminatorRealGradient": wire.matrix(gradients[0]),
                    "discriminatorFakeGradient": wire.matrix(gradients[1]),
                    "generatorFakeGradient": wire.matrix(gradients[2]),
                }
            )
    _check_known_values(found)
    return {"cases": cases}
