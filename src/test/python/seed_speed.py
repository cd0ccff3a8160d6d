#!/usr/bin/env python3
"""How many steps per second the default scenario takes in PyTorch, on one thread, in float32.

    python3 src/test/python/seed_speed.py [--steps N] [--warmup N] [--seed N] [--lean]

The training program is the plain one that the default scenario comes from, as published: it runs D
a second time wherever it needs a tensor of D's shape. --lean leaves those runs out. A figure of this
program means something only beside another one measured on the same machine in the same minutes.
The last line of the output is for programs: "steps_per_second <number>".
"""

import argparse
import time

import torch
import torch.nn as nn
import torch.optim as optim

BATCH = 128


def sample_real(batch):
    modes = torch.randint(0, 2, (batch, 1), dtype=torch.float32)
    means = modes * 2 - 1
    return means + 0.2 * torch.randn(batch, 1)


def make_step(lean):
    generator = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 1))
    discriminator = nn.Sequential(
        nn.Linear(1, 32),
        nn.ReLU(),
        nn.Linear(32, 16),
        nn.ReLU(),
        nn.Linear(16, 1),
        nn.Sigmoid(),
    )
    opt_g = optim.Adam(generator.parameters(), lr=1e-3)
    opt_d = optim.Adam(discriminator.parameters(), lr=1e-3)
    loss_fn = nn.BCELoss()

    def loss(x, target):
        if lean:
            output = discriminator(x)
            return loss_fn(output, target(output))
        return loss_fn(discriminator(x), target(discriminator(x)))

    def step():
        real = sample_real(BATCH)
        z = torch.randn(BATCH, 1)
        fake = generator(z).detach()

        d_loss = loss(real, torch.ones_like)
        d_loss += loss(fake, torch.zeros_like)
        opt_d.zero_grad()
        d_loss.backward()
        opt_d.step()

        z = torch.randn(BATCH, 1)
        fake = generator(z)
        g_loss = loss(fake, torch.ones_like)
        opt_g.zero_grad()
        g_loss.backward()
        opt_g.step()
        return d_loss, g_loss

    return step


def main():
    parser = argparse.ArgumentParser(description="Times the default scenario in PyTorch.")
    parser.add_argument("--steps", type=int, default=2000, help="steps that are timed")
    parser.add_argument("--warmup", type=int, default=200, help="steps before the clock starts")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--lean", action="store_true", help="run D once where once is enough")
    options = parser.parse_args()
    if options.steps < 1 or options.warmup < 0:
        parser.error("--steps must be at least 1 and --warmup at least 0")

    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    step = make_step(options.lean)
    for _ in range(options.warmup):
        step()
    start = time.perf_counter()
    for _ in range(options.steps):
        d_loss, g_loss = step()
    seconds = time.perf_counter() - start

    form = "lean" if options.lean else "as published"
    print(f"torch {torch.__version__}, {form}, 1 thread, batch {BATCH}, {options.steps} steps")
    print(f"last losses: D {d_loss.item():.4f} (sum of two means), G {g_loss.item():.4f}")
    print(f"seconds {seconds:.3f}")
    print(f"steps_per_second {options.steps / seconds:.1f}")


if __name__ == "__main__":
    main()
