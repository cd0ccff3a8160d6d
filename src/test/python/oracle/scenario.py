"""A GAN's training from given weights and given batches, with everything that a test can compare.

One iteration is `discriminatorSteps` steps of D and then `generatorSteps` steps of G. Each D step
has its own real batch and latent batch, each G step its own latent batch. G is not differentiated in a
D step. Every number of a step is seen before that step's update; a gradient norm is the L2 norm
over all parameters of the player, of the gradient that its update used.
"""

import torch

from oracle import wire
from oracle.network import Network, flatten, uniform_start
from oracle.objectives import OBJECTIVES
from oracle.optimisers import Optimiser, torch_optimiser

# A ReLU that rounding moves over its kink is no error of the engine: draw until none is that near.
KINK_MARGIN = 1e-5


def real_batch(size, generator):
    """The default target: modes at -1 and +1 with equal weight, sigma 0.2."""
    modes = torch.randint(0, 2, (size, 1), generator=generator).to(torch.float64) * 2 - 1
    noise = torch.randn(size, 1, dtype=torch.float64, generator=generator)
    return wire.exact(modes + 0.2 * noise)


def latent_batch(size, dimensions, generator):
    draw = torch.randn(size, dimensions, dtype=torch.float64, generator=generator)
    return wire.exact(draw)


class Scenario:
    """Fixed weights and batches; `run` trains on them."""

    def __init__(self, config, generator_shape, discriminator_shape, seed):
        self.config = config
        random = torch.Generator().manual_seed(seed)
        self.shapes = (generator_shape, discriminator_shape)
        self.starts = [uniform_start(*shape[:3], random) for shape in self.shapes]
        size, latent = config["batch"], generator_shape[0]
        self.batches = []
        for _ in range(config["iterations"]):
            d_batches = [
                (real_batch(size, random), latent_batch(size, latent, random))
                for _ in range(config["discriminatorSteps"])
            ]
            g_batches = [
                latent_batch(size, latent, random) for _ in range(config["generatorSteps"])
            ]
            self.batches.append((d_batches, g_batches))

    def networks(self):
        return [Network(*shape, start) for shape, start in zip(self.shapes, self.starts)]

    def run(self):
        g, d = self.networks()
        d_loss, g_loss = OBJECTIVES[self.config["objective"]]
        g_optimiser = Optimiser(self.config["generatorOptimiser"], g.layers)
        d_optimiser = Optimiser(self.config["discriminatorOptimiser"], d.layers)
        iterations = []
        for d_batches, g_batches in self.batches:
            d_steps, g_steps = [], []
            for real, z in d_batches:
                fake = g(z).detach()
                real_logit, fake_logit = d(real), d(fake)
                loss = d_loss(real_logit, fake_logit)
                gradient = d.gradient(loss)
                d_optimiser.step(gradient)
                d_steps.append(
                    {
                        "real": wire.matrix(real),
                        "latent": wire.matrix(z),
                        "loss": loss.item(),
                        "meanRealLogit": real_logit.mean().item(),
                        "meanFakeLogit": fake_logit.mean().item(),
                        "meanRealProbability": torch.sigmoid(real_logit).mean().item(),
                        "meanFakeProbability": torch.sigmoid(fake_logit).mean().item(),
                        "gradientNorm": flatten(gradient).norm().item(),
                    }
                )
            for z in g_batches:
                loss = g_loss(d(g(z)))
                gradient = g.gradient(loss)
                g_optimiser.step(gradient)
                g_steps.append(
                    {
                        "latent": wire.matrix(z),
                        "loss": loss.item(),
                        "gradientNorm": flatten(gradient).norm().item(),
                    }
                )
            iterations.append({"discriminatorSteps": d_steps, "generatorSteps": g_steps})
        self.nearest_kink = min(g.nearest_kink(), d.nearest_kink())
        start_g, start_d = self.networks()
        return {
            "name": self.config["name"],
            "config": {k: v for k, v in self.config.items() if k not in ("name", "iterations")},
            "generator": start_g.describe(),
            "discriminator": start_d.describe(),
            "iterations": iterations,
            "finalGeneratorParameters": wire.numbers(g.flat()),
            "finalDiscriminatorParameters": wire.numbers(d.flat()),
        }

    def check_with_torch(self, result):
        """The same training with torch.nn, torch.optim and, for the log losses, BCELoss."""
        g, d = self.as_modules()
        rule = self.config["objective"]
        g_optimiser = torch_optimiser(self.config["generatorOptimiser"], g.parameters())
        d_optimiser = torch_optimiser(self.config["discriminatorOptimiser"], d.parameters())
        bce, mse = torch.nn.BCELoss(), torch.nn.MSELoss()
        for (d_batches, g_batches), reported in zip(self.batches, result["iterations"]):
            for (real, z), row in zip(d_batches, reported["discriminatorSteps"]):
                on_real, on_fake = d(real), d(g(z).detach())
                one, zero = torch.ones_like(on_real), torch.zeros_like(on_fake)
                if rule == "least-squares":
                    loss = mse(on_real, one) + mse(on_fake, zero)
                else:
                    loss = bce(torch.sigmoid(on_real), one) + bce(torch.sigmoid(on_fake), zero)
                self._update(d, d_optimiser, loss, row)
            for z, row in zip(g_batches, reported["generatorSteps"]):
                on_fake = d(g(z))
                one, zero = torch.ones_like(on_fake), torch.zeros_like(on_fake)
                if rule == "least-squares":
                    loss = mse(on_fake, one)
                elif rule == "minimax":
                    loss = -bce(torch.sigmoid(on_fake), zero)
                else:
                    loss = bce(torch.sigmoid(on_fake), one)
                self._update(g, g_optimiser, loss, row)
        for module, key in ((g, "Generator"), (d, "Discriminator")):
            weights = flatten([p.detach() for p in module.parameters()])
            expected = torch.tensor(result[f"final{key}Parameters"], dtype=torch.float64)
            wire.check(f"{result['name']}: final {key}", weights, expected, 1e-9)

    def as_modules(self):
        """G and D as torch.nn.Sequential (ReLU) with the start weights, in float64."""
        modules = []
        for network in self.networks():
            sizes = [network.inputs, *network.hidden, network.outputs]
            parts = []
            for fan_in, units in zip(sizes, sizes[1:]):
                parts += [torch.nn.Linear(fan_in, units), torch.nn.ReLU()]
            module = torch.nn.Sequential(*parts[:-1]).double()
            torch.nn.utils.vector_to_parameters(network.flat(), module.parameters())
            modules.append(module)
        return modules

    @staticmethod
    def _update(module, optimiser, loss, row):
        optimiser.zero_grad()
        loss.backward()
        norm = flatten([p.grad for p in module.parameters()]).norm()
        wire.check("loss of a step", loss.detach(), row["loss"], 1e-10)
        wire.check("gradient norm of a step", norm, row["gradientNorm"], 1e-10)
        optimiser.step()


def make_case(config, generator_shape, discriminator_shape):
    """The case with the first seed whose run keeps clear of every kink."""
    for seed in range(1, 10_000):
        scenario = Scenario(config, generator_shape, discriminator_shape, seed)
        result = scenario.run()
        if scenario.nearest_kink > KINK_MARGIN:
            scenario.check_with_torch(result)
            return result
    raise AssertionError(f"{config['name']}: no seed keeps clear of the kinks")
