"""Whole iterations of any objective with any regulariser and order of updates, by autograd.

One iteration is a list of looks: each look of a player has batches of its own and gives a gradient;
an update moves the player along its last one. Orders:
    alternating     each look is followed by its update; first D's looks, then G's
    simultaneous    the last look of D and the first of G are taken before either is updated
    extra-gradient  both look, both update, both look again there, go back to where they stood and update
                    by the second gradient; the optimisers' moments advance twice (Gidel et al. 2019)
Every number of a look is taken before its update. `gradientNorm` is that of the loss with its penalties;
weight decay belongs to the optimiser. D is clipped after each of its updates where `clip` is set.

Each gradient is compared with a complex step of the loss written out in byhand.py.
"""

import numpy as np
import torch

from oracle import byhand, games, wire
from oracle.discriminator import Discriminator, sizes
from oracle.network import flatten, uniform_start
from oracle.optimisers import Optimiser

# A kink that rounding moves a value over is no error of the engine: draw until none is that near.
KINK_MARGIN = 2e-5

# Nor is it one that a run which is about to diverge magnifies rounding.
WILDEST_GRADIENT = 12

# Inputs are whole multiples of this: exact in float32 and short in print.
GRAIN = 1 / 1024


def grained(tensor):
    return (tensor / GRAIN).round() * GRAIN


def rounded(value):
    """The same with 12 digits, far below what float32 sees."""
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    if isinstance(value, list):
        return [rounded(item) for item in value]
    return float(f"{value:.12g}") if isinstance(value, float) else value


def normal(random, *size):
    return grained(torch.randn(*size, dtype=torch.float64, generator=random))


def packed(x, m):
    """(p m x d) to (p x m d): pack k holds samples k, p + k, 2 p + k, ..."""
    p = len(x) // m
    return torch.cat([x[j * p : (j + 1) * p] for j in range(m)], 1)


# Torch's own float32 run parts from float64 by no more than this, on the scale of max(|x|, 1).
SINGLE_PRECISION = 5e-7


class Wild(Exception):
    """A run whose gradients grow too large to compare."""


class Training:
    """Fixed weights and batches; `run` trains on them."""

    def __init__(self, config, seed):
        self.config = config
        self.random = torch.Generator().manual_seed(seed)
        d, m = config["dataDimension"], config.get("packing", 1)
        self.packs = config["batch"] // m
        self.count = self.packs * m
        self.g_shape = {"inputs": 2, "hidden": [6], "outputs": d, "activation": config["g"]}
        self.d_shape = {"inputs": m * d, "hidden": [8, 6], "outputs": 1, "activation": config["d"]}
        for key in ("spectralNorm", "minibatchKernels", "minibatchDimensions"):
            if key in config:
                self.d_shape[key] = config[key]
        self.g_start = grained(uniform_start(2, [6], d, self.random))
        parts = [
            # wider than the usual start, so that no logit is small and the hinge has two sides
            2 * (2 * torch.rand(size, dtype=torch.float64, generator=self.random) - 1)
            / size[-1] ** 0.5
            for size in sizes(self.d_shape)
        ]
        self.d_start = grained(flatten(parts))
        self.looks = [self._draw() for _ in range(config.get("iterations", 2))]

    def _draw(self):
        config = self.config
        twice = 2 if config.get("order") == "extra-gradient" else 1
        return {
            player: [self._batches(player) for _ in range(twice * config[f"{player}Steps"])]
            for player in ("discriminator", "generator")
        }

    def _batches(self, player):
        """What one look is given."""
        config, d, random = self.config, self.config["dataDimension"], self.random
        is_d = player == "discriminator"
        look = {}
        if is_d or config["objective"] == "relativistic" or "unrolledSteps" in config:
            centres = torch.randint(0, 2, (self.count, d), generator=random) * 2.0 - 1
            look["real"] = grained(centres + 0.25 * normal(random, self.count, d))
        look["latent"] = normal(random, self.count, 2)
        if "noise" in config:
            if "real" in look:
                look["realNoise"] = normal(random, self.count, d)
            look["generatedNoise"] = normal(random, self.count, d)
        if is_d and "flips" in config:
            chance = torch.rand(self.packs, generator=random)
            look["flips"] = (chance < config["flips"]).tolist()
        if is_d and ("penalty" in config or "gradientPenalty" in config):
            draw = torch.rand(self.packs, 1, dtype=torch.float64, generator=random)
            look["positions"] = grained(draw)
        return look

    def run(self, dtype=torch.float64):
        self.dtype = dtype
        self.sides_of_hinge = set()
        self.g = Discriminator(self.g_shape, self.g_start, dtype)
        self.d = Discriminator(self.d_shape, self.d_start, dtype)
        optimisers = {
            "discriminator": Optimiser(self.config["discriminatorOptimiser"], self.d.layers),
            "generator": Optimiser(self.config["generatorOptimiser"], self.g.layers),
        }
        average = flatten(self.g.layers).detach()
        iterations = []
        for i, looks in enumerate(self.looks):
            iterations.append(self._iterate(i, looks, optimisers))
            beta = self.config.get("averaging", 0)
            average = beta * average + (1 - beta) * flatten(self.g.layers).detach()
        self.nearest_kink = min(self.g.kink_distance, self.d.kink_distance)
        result = {
            "name": self.config["name"],
            "config": {
                k: v for k, v in self.config.items() if k not in ("name", "iterations", "g", "d")
            },
            "generator": {**self.g_shape, "parameters": wire.numbers(self.g_start)},
            "discriminator": {**self.d_shape, "parameters": wire.numbers(self.d_start)},
            "iterations": iterations,
            "finalGeneratorParameters": wire.numbers(flatten(self.g.layers)),
            "finalDiscriminatorParameters": wire.numbers(flatten(self.d.layers)),
        }
        if "averaging" in self.config:
            result["averagedGeneratorParameters"] = wire.numbers(average)
        return rounded(result)

    def _iterate(self, i, looks, optimisers):
        rows = {"discriminator": [], "generator": []}
        gradients = {}

        def look(player):
            batches = looks[player][len(rows[player])]
            gradients[player], row = getattr(self, f"_{player}_look")(batches, i)
            rows[player].append(row)

            if row["gradientNorm"] > WILDEST_GRADIENT:
                raise Wild

        def update(player):
            optimisers[player].step(gradients[player], i)
            if player == "discriminator" and "clip" in self.config:
                with torch.no_grad():
                    for part in self.d.layers:
                        part.clamp_(-self.config["clip"], self.config["clip"])

        players = ("discriminator", "generator")
        order = self.config.get("order", "alternating")
        if order == "extra-gradient":
            stood = [[p.detach().clone() for p in net.layers] for net in (self.d, self.g)]
            for player in players:
                look(player)
            for player in players:
                update(player)
            for player in players:
                look(player)
            for net, parts in zip((self.d, self.g), stood):
                with torch.no_grad():
                    for part, old in zip(net.layers, parts):
                        part.copy_(old)
            for player in players:
                update(player)
        else:
            together = order == "simultaneous"
            d_steps, g_steps = (self.config[f"{player}Steps"] for player in players)
            for _ in range(d_steps - together):
                look("discriminator")
                update("discriminator")
            if together:
                for player in players:
                    look(player)
                for player in players:
                    update(player)
            for _ in range(g_steps - together):
                look("generator")
                update("generator")
        return {"discriminatorSteps": rows["discriminator"], "generatorSteps": rows["generator"]}

    def _sigma(self, iteration):
        steps = self.config.get("noiseSteps", 0)
        fall = max(0.0, 1 - iteration / steps) if steps else 1.0
        return self.config.get("noise", 0) * fall

    def _seen(self, x, noise, iteration):
        """Samples as D sees them: with noise, in packs."""
        if noise is not None:
            x = x + self._sigma(iteration) * noise.to(self.dtype)
        return packed(x, self.config.get("packing", 1))

    def _penalty(self, real, fake, positions):
        """As in Mescheder et al. 2018 and Gulrajani et al. 2017, with the graph kept."""

        def squared_slopes(x):
            x = x.detach().requires_grad_(True)
            slope = torch.autograd.grad(self.d(x).sum(), x, create_graph=True)[0]
            return (slope**2).sum(1)

        total = torch.zeros((), dtype=self.dtype)
        if "r1" in self.config:
            total = total + self.config["r1"] / 2 * squared_slopes(real).mean()
        if "r2" in self.config:
            total = total + self.config["r2"] / 2 * squared_slopes(fake).mean()
        if positions is not None:
            strength = self.config.get("penalty", self.config.get("gradientPenalty"))
            u = positions.to(self.dtype)
            norms = squared_slopes(u * real + (1 - u) * fake).sqrt()
            total = total + strength * ((norms - 1) ** 2).mean()
        return total

    def _discriminator_look(self, batches, iteration):
        real = self._seen(batches["real"].to(self.dtype), batches.get("realNoise"), iteration)
        made = self.g(batches["latent"].to(self.dtype)).detach()
        fake = self._seen(made, batches.get("generatedNoise"), iteration)
        self.d.power_iterate()
        on_real, on_fake = self.d(real), self.d(fake)
        sides = games.flipped(on_real, on_fake, batches.get("flips"))
        if self.config["objective"] == "hinge":
            margins = torch.cat([1 - sides[0], 1 + sides[1]])
            self.d.note_kink(margins)
            self.sides_of_hinge |= set((margins.detach() > 0).flatten().tolist())
        loss = games.discriminator_loss(self.config, *sides)
        penalty = self._penalty(real, fake, batches.get("positions"))
        gradient = torch.autograd.grad(loss + penalty, self.d.layers)
        if self.dtype == torch.float64:
            self._check_discriminator(batches, iteration, loss + penalty, gradient)
        return gradient, {
            **_described(batches),
            "loss": loss.item(),
            "penalty": penalty.item(),
            "meanRealLogit": on_real.mean().item(),
            "meanFakeLogit": on_fake.mean().item(),
            "meanRealProbability": torch.sigmoid(on_real).mean().item(),
            "meanFakeProbability": torch.sigmoid(on_fake).mean().item(),
            "gradientNorm": flatten(gradient).norm().item(),
        }

    def _generator_look(self, batches, iteration):
        made = self.g(batches["latent"].to(self.dtype))
        fake = self._seen(made, batches.get("generatedNoise"), iteration)
        real = None
        if "real" in batches:
            real = self._seen(batches["real"].to(self.dtype), batches.get("realNoise"), iteration)
        self.d.power_iterate()
        layers = self._unrolled(real, fake)
        on_real = self.d(real, layers) if self.config["objective"] == "relativistic" else None
        loss = games.generator_loss(self.config, on_real, self.d(fake, layers))
        gradient = torch.autograd.grad(loss, self.g.layers)
        if self.dtype == torch.float64:
            self._check_generator(batches, iteration, loss, gradient)
        row = {"loss": loss.item(), "gradientNorm": flatten(gradient).norm().item()}
        return gradient, {**_described(batches), **row}

    def _unrolled(self, real, fake):
        """D's parameters after K plain gradient steps on L_D, still functions of G's."""
        layers = list(self.d.layers)
        for _ in range(self.config.get("unrolledSteps", 0)):
            on_real, on_fake = self.d(real, layers), self.d(fake, layers)
            if self.config["objective"] == "hinge":
                self.d.note_kink(torch.cat([1 - on_real, 1 + on_fake]))
            loss = games.discriminator_loss(self.config, on_real, on_fake)
            slopes = torch.autograd.grad(loss, layers, create_graph=True)
            layers = [p - self.config["unrolledRate"] * s for p, s in zip(layers, slopes)]
        return layers

    # The same by complex steps.

    def _by_hand(self, network, parts):
        """A network for byhand with the parts given, normalised by the present u and v."""
        parts = [
            part / (network.us[i].numpy() @ part @ network.vs[i].numpy())
            if i in network.us
            else part
            for i, part in enumerate(parts)
        ]
        shape = network.shape
        kernels = shape.get("minibatchKernels", 0)
        return byhand.Net(parts, shape["hidden"], shape["activation"], kernels)

    def _through_norm(self, parts, grads):
        """The gradients of D's parts from those of the normalised ones."""
        found = []
        for i, (part, grad) in enumerate(zip(parts, grads)):
            if i in self.d.us:
                u, v = self.d.us[i].numpy(), self.d.vs[i].numpy()
                sigma = u @ part @ v
                grad = (grad - (grad * part / sigma).sum() * np.outer(u, v)) / sigma
            found.append(grad)
        return found

    def _samples_by_hand(self, batches, iteration, made):
        """(real or None, generated) as D sees them, from G's output."""
        m, found = self.config.get("packing", 1), []
        real = batches["real"].numpy().T if "real" in batches else None
        for x, noise in ((real, "realNoise"), (made, "generatedNoise")):
            if x is not None and noise in batches:
                x = x + self._sigma(iteration) * batches[noise].numpy().T
            found.append(None if x is None else byhand.packed(x, m))
        return found

    def _compare(self, layers, loss_of, loss, gradient):
        random = np.random.default_rng(1)
        for _ in range(3):
            directions = [random.standard_normal(part.shape) for part in layers]
            value = loss_of(
                [p.detach().numpy() + 1j * byhand.H * v for p, v in zip(layers, directions)]
            )
            slope = sum((g.numpy() * v).sum() for g, v in zip(gradient, directions))
            size = max(1e-3, flatten(gradient).norm().item())
            wire.check(f"{self.config['name']}: loss", loss.detach(), value.real, 1e-12)
            wire.check(
                f"{self.config['name']}: slope", slope / size, value.imag / byhand.H / size, 1e-11
            )

    def _check_discriminator(self, batches, iteration, loss, gradient):
        g = self._by_hand(self.g, [p.detach().numpy() for p in self.g.layers])
        made = g(batches["latent"].numpy().T)
        real, fake = self._samples_by_hand(batches, iteration, made)

        def loss_of(parts):
            net = self._by_hand(self.d, parts)
            sides = np.stack([net(real)[0], net(fake)[0]])
            if "flips" in batches:
                sides = np.where(batches["flips"], sides[::-1], sides)
            positions = batches["positions"].numpy().T if "positions" in batches else None
            extra = byhand.penalties(self.config, net, real, fake, positions)
            return byhand.d_loss(self.config, *sides) + extra

        self._compare(self.d.layers, loss_of, loss, gradient)

    def _check_generator(self, batches, iteration, loss, gradient):
        def loss_of(parts):
            made = self._by_hand(self.g, parts)(batches["latent"].numpy().T)
            real, fake = self._samples_by_hand(batches, iteration, made)
            d_parts = [p.detach().numpy().astype(complex) for p in self.d.layers]
            for _ in range(self.config.get("unrolledSteps", 0)):
                net = self._by_hand(self.d, d_parts)
                slopes = byhand.d_loss_slope(self.config, net(real), net(fake))
                grads = []
                for x, slope in zip((real, fake), slopes):
                    net(x)
                    grads.append(net.backward(slope)[0])
                    grads[-1] = self._through_norm(d_parts, grads[-1])
                rate = self.config["unrolledRate"]
                d_parts = [p - rate * (a + b) for p, a, b in zip(d_parts, *grads)]
            net = self._by_hand(self.d, d_parts)
            on_real = net(real) if self.config["objective"] == "relativistic" else None
            return byhand.g_loss(self.config, on_real, net(fake))

        self._compare(self.g.layers, loss_of, loss, gradient)

    def is_telling(self):
        """Whether every look with flips has pairs of both kinds."""
        looks = [look for iteration in self.looks for look in iteration["discriminator"]]
        return all(0 < sum(look["flips"]) < self.packs for look in looks if "flips" in look)


    def is_steady(self, result):
        """Whether rounding to float32 on the way is not magnified, and a hinge is seen to bend."""
        if len(self.sides_of_hinge) == 1:
            return False  # a hinge of which one side was seen is a line
        single = self.run(torch.float32)
        pairs = [
            (result[key], single[key])
            for key in ("finalGeneratorParameters", "finalDiscriminatorParameters")
        ]
        for iteration, other in zip(result["iterations"], single["iterations"]):
            for player, rows in iteration.items():
                for row, other_row in zip(rows, other[player]):
                    numbers = [key for key, x in row.items() if isinstance(x, float)]
                    pairs.append(tuple([r[key] for key in numbers] for r in (row, other_row)))
        return all(
            abs(x - y) <= SINGLE_PRECISION * max(1, abs(x)) for a, b in pairs for x, y in zip(a, b)
        )


def _described(batches):
    """A look's batches as they are written: lists of one entry per pack, else matrices."""
    written = {}
    for key, value in batches.items():
        if key == "positions":
            written[key] = wire.numbers(value)
        else:
            written[key] = value if key == "flips" else wire.matrix(value)
    return written


def make_case(config):
    """The case with the first seed whose run keeps clear of every kink."""
    for seed in range(1, 10_000):
        training = Training(config, seed)
        if not training.is_telling():
            continue
        try:
            result = training.run()
        except Wild:
            continue
        if training.nearest_kink > KINK_MARGIN and training.is_steady(result):
            return result
    raise AssertionError(f"{config['name']}: no seed keeps clear of the kinks")
