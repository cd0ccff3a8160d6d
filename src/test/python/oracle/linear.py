"""linear.json: the linear playground, G(z) = w z + b and D(x) = sigmoid(a x + c), by hand.

Each iteration is one SGD step of D and then one of G on a fresh latent batch. D minimises the sum
of the two means, G the non-saturating loss. With e = dL/ds on a logit s = a x + c: dL/da = sum e x and
dL/dc = sum e; and through x = w z + b: dL/dw = a sum e z and dL/db = a sum e.
"""

import torch
import torch.nn.functional as F

from oracle import wire
from oracle.scenario import latent_batch, real_batch

ITERATIONS = 5
BATCH = 16
D_RATE, G_RATE = 0.12, 0.08


def _check_with_autograd(start, batches, rows):
    w, b, a, c = (torch.tensor(v, dtype=torch.float64, requires_grad=True) for v in start)
    g_optimiser = torch.optim.SGD([w, b], lr=G_RATE)
    d_optimiser = torch.optim.SGD([a, c], lr=D_RATE)
    for (real, z_d, z_g), row in zip(batches, rows):
        d_optimiser.zero_grad()
        fake = (w * z_d + b).detach()
        loss = -F.logsigmoid(a * real + c).mean() - F.logsigmoid(-(a * fake + c)).mean()
        loss.backward()
        d_optimiser.step()
        g_optimiser.zero_grad()
        g_loss = -F.logsigmoid(a * (w * z_g + b) + c).mean()
        g_loss.backward()
        g_optimiser.step()
        found = [v.item() for v in (w, b, a, c, loss, g_loss)]
        keys = ("w", "b", "a", "c", "discriminatorLoss", "generatorLoss")
        wire.check("linear playground", found, [row["after"][k] for k in keys], 1e-14)


def make():
    random = torch.Generator().manual_seed(5)
    w, b, a, c = start = wire.exact(torch.tensor([0.6, 0, 0.5, 0], dtype=torch.float64)).tolist()
    batches, rows = [], []
    for _ in range(ITERATIONS):
        real = real_batch(BATCH, random)
        z_d, z_g = latent_batch(BATCH, 1, random), latent_batch(BATCH, 1, random)
        batches.append((real, z_d, z_g))

        fake = w * z_d + b
        on_real, on_fake = a * real + c, a * fake + c
        d_loss = (F.softplus(-on_real) + F.softplus(on_fake)).mean().item()
        e_real, e_fake = -torch.sigmoid(-on_real) / BATCH, torch.sigmoid(on_fake) / BATCH
        a_slope = ((e_real * real).sum() + (e_fake * fake).sum()).item()
        c_slope = (e_real.sum() + e_fake.sum()).item()
        a, c = a - D_RATE * a_slope, c - D_RATE * c_slope

        logit = a * (w * z_g + b) + c
        g_loss = F.softplus(-logit).mean().item()
        e = -torch.sigmoid(-logit) / BATCH
        w, b = w - G_RATE * a * (e * z_g).sum().item(), b - G_RATE * a * e.sum().item()
        after = {"w": w, "b": b, "a": a, "c": c}
        rows.append(
            {
                "real": wire.matrix(real),
                "discriminatorLatent": wire.matrix(z_d),
                "generatorLatent": wire.matrix(z_g),
                "after": {**after, "discriminatorLoss": d_loss, "generatorLoss": g_loss},
            }
        )
    _check_with_autograd(start, batches, rows)
    return {
        "config": {
            "objective": "non-saturating",
            "batch": BATCH,
            "discriminatorOptimiser": {"name": "sgd", "learningRate": D_RATE},
            "generatorOptimiser": {"name": "sgd", "learningRate": G_RATE},
        },
        "start": dict(zip("wbac", start)),
        "iterations": rows,
    }
