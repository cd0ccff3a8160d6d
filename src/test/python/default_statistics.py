#!/usr/bin/env python3
"""How the default scenario ends, over many seeds, in PyTorch float32 on one thread.

    python3 src/test/python/default_statistics.py [--runs 20] [--steps 1000 5000] [--first-seed 0]

After each of the step counts, from 10,000 generated samples of a separate random stream:
  left, right   the share of all samples with x < 0 and with x >= 0
  at -1, at +1  the share of all samples within 3 sigma (0.6) of that mode's centre
  both modes    true if left and right are each above 25 %; counted a second time with the shares
                within 3 sigma, which also asks for samples where the data are
  D loss        sum of the two means, averaged over the last 100 steps
  mean, sd      of the samples; the data have 0 and 1.02
The training draws are those of seed_speed.py: weights, modes, noise and latents from one stream.
"""

import argparse
import collections

import torch
import torch.nn as nn

BATCH, SAMPLES, SIGMA, WINDOW, SHARE = 128, 10_000, 0.2, 100, 0.25
COLUMNS = ["left", "right", "at -1", "at +1", "mean", "sd", "D loss", "G loss"]


def sample_real():
    modes = torch.randint(0, 2, (BATCH, 1), dtype=torch.float32)
    return modes * 2 - 1 + SIGMA * torch.randn(BATCH, 1)


def measure(generator, seed, d_losses, g_losses):
    stream = torch.Generator().manual_seed(1_000_000 + seed)
    with torch.no_grad():
        x = generator(torch.randn(SAMPLES, 1, generator=stream))
    shares = [x < 0, x >= 0, (x + 1).abs() <= 3 * SIGMA, (x - 1).abs() <= 3 * SIGMA]
    row = [part.float().mean().item() for part in shares]
    row += [x.mean().item(), x.std().item()]
    return row + [sum(losses) / len(losses) for losses in (d_losses, g_losses)]


def run(seed, checkpoints):
    """Trains once; the rows of COLUMNS at the checkpoints."""
    torch.manual_seed(seed)
    generator = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 1))
    discriminator = nn.Sequential(
        nn.Linear(1, 32), nn.ReLU(), nn.Linear(32, 16), nn.ReLU(), nn.Linear(16, 1), nn.Sigmoid()
    )
    opt_g = torch.optim.Adam(generator.parameters(), lr=1e-3)
    opt_d = torch.optim.Adam(discriminator.parameters(), lr=1e-3)
    bce = nn.BCELoss()
    one, zero = torch.ones(BATCH, 1), torch.zeros(BATCH, 1)
    d_losses = collections.deque(maxlen=WINDOW)
    g_losses = collections.deque(maxlen=WINDOW)
    rows = {}
    for step in range(1, max(checkpoints) + 1):
        real = sample_real()
        fake_for_d = generator(torch.randn(BATCH, 1)).detach()
        d_loss = bce(discriminator(real), one) + bce(discriminator(fake_for_d), zero)
        opt_d.zero_grad()
        d_loss.backward()
        opt_d.step()

        g_loss = bce(discriminator(generator(torch.randn(BATCH, 1))), one)
        opt_g.zero_grad()
        g_loss.backward()
        opt_g.step()

        d_losses.append(d_loss.item())
        g_losses.append(g_loss.item())
        if step in checkpoints:
            rows[step] = measure(generator, seed, d_losses, g_losses)
    return rows


def main():
    parser = argparse.ArgumentParser(description="Statistics of the default scenario.")
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--steps", type=int, nargs="+", default=[1000, 5000])
    parser.add_argument("--first-seed", type=int, default=0)
    options = parser.parse_args()
    if options.runs < 1 or min(options.steps) < 1:
        parser.error("--runs and --steps must be at least 1")
    torch.set_num_threads(1)
    found = {step: [] for step in sorted(options.steps)}
    print("seed  step " + "".join(f"{name:>8}" for name in COLUMNS), flush=True)
    for seed in range(options.first_seed, options.first_seed + options.runs):
        for step, row in run(seed, set(options.steps)).items():
            found[step].append(row)
            print(f"{seed:4d} {step:5d} " + "".join(f"{v:8.3f}" for v in row), flush=True)
    for step, rows in found.items():
        table = torch.tensor(rows)
        by_sign = (table[:, 0:2] > SHARE).all(1).sum().item()
        by_distance = (table[:, 2:4] > SHARE).all(1).sum().item()
        d_loss, g_loss = table[:, 6].mean().item(), table[:, 7].mean().item()
        print(
            f"after {step}: both modes by sign {by_sign}, within 3 sigma {by_distance} of "
            f"{options.runs}; mean D loss {d_loss:.4f} (sum), mean G loss {g_loss:.4f}"
        )


if __name__ == "__main__":
    main()
