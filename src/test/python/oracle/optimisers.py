"""optimisers.json, and the optimisers of the scenarios: the recurrences written out.

For one vector p with gradient g and rate r:
    sgd              p -= r g
    momentum         v = mu v + g;                   p -= r v                    (v starts at 0)
    rmsprop          v = alpha v + (1 - alpha) g^2;  p -= r g / (sqrt(v) + eps)  (v starts at 0)
    adam             m = b1 m + (1 - b1) g, v = b2 v + (1 - b2) g^2;
                     u = (m / (1 - b1^t)) / (sqrt(v / (1 - b2^t)) + eps), p -= r u (t counts from 1)
    amsgrad          as adam, with w = max(w, v) in the place of v below the root
    optimistic-sgd   p -= r (2 g - g')               (g' of the step before, 0 at first)
    optimistic-adam  p -= r (2 u - u')               (u' of the step before, 0 at first)
With weightDecay l, g + l p takes the place of g. With a schedule of T steps and share f the rate r is
`learningRate` times, at iteration i from 0:
    linear  1 - (1 - f) min(i/T, 1)
    cosine  f + (1 - f) (1 + cos(pi min(i/T, 1))) / 2
    step    f^floor(i/T)
Checked against torch.optim wherever torch has the optimiser (it refuses negative momentum), and the
optimistic ones by the identity that q = p + r u' itself makes plain steps: q -= r u.
"""

import math

import torch

from oracle import wire


def factor(config, iteration):
    """What the schedule multiplies the rate with."""
    if "schedule" not in config:
        return 1.0
    schedule = config["schedule"]
    progress, share = iteration / schedule["steps"], schedule["share"]
    if schedule["name"] == "linear":
        return 1 - (1 - share) * min(progress, 1)
    if schedule["name"] == "cosine":
        return share + (1 - share) * (1 + math.cos(math.pi * min(progress, 1))) / 2
    return share ** math.floor(progress)


class Optimiser:
    def __init__(self, config, parameters):
        self.config, self.parameters = config, parameters
        self.rate = config["learningRate"]
        self.first, self.second, self.third = (
            [torch.zeros_like(p) for p in parameters] for _ in range(3)
        )
        self.steps = 0

    def step(self, gradients, iteration=0):
        self.steps += 1
        rate = self.rate * factor(self.config, iteration)
        decay = self.config.get("weightDecay", 0)
        rule = getattr(self, "_" + self.config["name"].replace("-", "_"))
        for p, g, m, v, w in zip(self.parameters, gradients, self.first, self.second, self.third):
            with torch.no_grad():
                p.sub_(rate * rule(g + decay * p, m, v, w))

    def _sgd(self, g, m, v, w):
        return g

    def _optimistic_sgd(self, g, m, v, w):
        change = 2 * g - w
        w.copy_(g)
        return change

    def _momentum(self, g, m, v, w):
        return m.mul_(self.config["momentum"]).add_(g)

    def _rmsprop(self, g, m, v, w):
        alpha = self.config["alpha"]
        v.mul_(alpha).add_((1 - alpha) * g * g)
        return g / (v.sqrt() + self.config["epsilon"])

    def _moments(self, g, m, v):
        b1, b2 = self.config["beta1"], self.config["beta2"]
        m.mul_(b1).add_((1 - b1) * g)
        v.mul_(b2).add_((1 - b2) * g * g)
        return m / (1 - b1**self.steps), 1 - b2**self.steps

    def _adam(self, g, m, v, w):
        mean, correction = self._moments(g, m, v)
        return mean / ((v / correction).sqrt() + self.config["epsilon"])

    def _amsgrad(self, g, m, v, w):
        mean, correction = self._moments(g, m, v)
        w.copy_(torch.maximum(w, v))
        return mean / ((w / correction).sqrt() + self.config["epsilon"])

    def _optimistic_adam(self, g, m, v, w):
        u = self._adam(g, m, v, None)
        change = 2 * u - w
        w.copy_(u)
        return change


def torch_optimiser(config, parameters):
    """Torch's own optimiser for the same configuration; of an optimistic one, the plain one."""
    name = config["name"].removeprefix("optimistic-")
    common = {"lr": config["learningRate"], "weight_decay": config.get("weightDecay", 0)}
    if name == "sgd":
        return torch.optim.SGD(parameters, **common)
    if name == "momentum":
        return torch.optim.SGD(parameters, momentum=config["momentum"], **common)
    if name == "rmsprop":
        alpha, eps = config["alpha"], config["epsilon"]
        return torch.optim.RMSprop(parameters, alpha=alpha, eps=eps, **common)
    betas, eps = (config["beta1"], config["beta2"]), config["epsilon"]
    amsgrad = name == "amsgrad"
    return torch.optim.Adam(parameters, betas=betas, eps=eps, amsgrad=amsgrad, **common)


def torch_factors(config, count):
    """The schedule's factors by torch.optim.lr_scheduler."""
    if "schedule" not in config:
        return [1.0] * count
    steps, share = config["schedule"]["steps"], config["schedule"]["share"]
    optimiser = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    lr = torch.optim.lr_scheduler
    scheduler = {
        "linear": lambda: lr.LinearLR(optimiser, 1.0, share, steps),
        "cosine": lambda: lr.CosineAnnealingLR(optimiser, steps, share),
        "step": lambda: lr.StepLR(optimiser, steps, share),
    }[config["schedule"]["name"]]()
    factors = []
    for i in range(count):
        # Torch's cosine would rise again; that of the engine stays at its end.
        is_over = config["schedule"]["name"] == "cosine" and i > steps
        factors.append(share if is_over else optimiser.param_groups[0]["lr"])
        optimiser.step()
        scheduler.step()
    return factors


def sgd(rate):
    return {"name": "sgd", "learningRate": rate}


def momentum(rate, mu):
    return {"name": "momentum", "learningRate": rate, "momentum": mu}


def optimistic_sgd(rate):
    return {"name": "optimistic-sgd", "learningRate": rate}


def rmsprop(rate, alpha):
    return {"name": "rmsprop", "learningRate": rate, "alpha": alpha, "epsilon": 1e-8}


def adam(rate, beta1, beta2):
    return {
        "name": "adam",
        "learningRate": rate,
        "beta1": beta1,
        "beta2": beta2,
        "epsilon": 1e-8,
    }


def amsgrad(rate, beta1, beta2):
    return {**adam(rate, beta1, beta2), "name": "amsgrad"}


def optimistic_adam(rate, beta1, beta2):
    return {**adam(rate, beta1, beta2), "name": "optimistic-adam"}


def with_decay(config, weight_decay):
    return {**config, "weightDecay": weight_decay}


def scheduled(config, name, steps, share):
    return {**config, "schedule": {"name": name, "steps": steps, "share": share}}


STEPS = 10
RATES = [1e-2] * 5 + [3e-3] * 5


def _gradients():
    """Ten gradients: ordinary; zero at first; zero at times; tiny, where epsilon counts; large."""
    draw = torch.randn(STEPS, 5, dtype=torch.float64, generator=torch.Generator().manual_seed(3))
    draw[:3, 1] = 0
    draw[2, 2] = draw[5, 2] = draw[6, 2] = 0
    return wire.exact(draw * torch.tensor([1.0, 0.5, 1.0, 3e-8, 40.0], dtype=torch.float64))


def _check_with_torch(config, start, gradients, expected):
    """Plain rules: torch steps along. Optimistic ones: torch makes the steps of q = p + r u'."""
    p = start.clone().requires_grad_(True)
    optimiser = torch_optimiser(config, [p])
    factors = torch_factors(config, STEPS)
    position, before = start, torch.zeros_like(start)
    for base, part, gradient, after in zip(RATES, factors, gradients, expected):
        for group in optimiser.param_groups:
            group["lr"] = base * part
        p.grad = gradient.clone()
        start_of_step = p.detach().clone()
        optimiser.step()
        if config["name"].startswith("optimistic"):
            # p can differ from q, so weight decay would: the cases with decay are plain.
            u = (start_of_step - p.detach()) / (base * part)
            position, before = position - base * part * (2 * u - before), u
        else:
            position = p.detach()
        wire.check(f"{config} against torch.optim", position, after, 1e-13)


def _name(config):
    parts = [config["name"]]
    parts += [f"{v}" for k, v in config.items() if k in ("momentum", "alpha", "beta1")]
    if "weightDecay" in config:
        parts.append(f"with weight decay {config['weightDecay']}")
    if "schedule" in config:
        parts.append("with schedule {name} {steps} {share}".format(**config["schedule"]))
    return " ".join(parts)


def make():
    start = wire.exact(torch.tensor([0.5, -1.25, 0.3, 0.001, -7.0], dtype=torch.float64))
    gradients = _gradients()
    cases = []
    for config in [
        sgd(RATES[0]),
        momentum(RATES[0], 0.9),
        momentum(RATES[0], -0.3),
        rmsprop(RATES[0], 0.9),
        rmsprop(RATES[0], 0.99),
        adam(RATES[0], 0.9, 0.999),
        adam(RATES[0], 0.5, 0.999),
        momentum(RATES[0], -0.5),
        amsgrad(RATES[0], 0.9, 0.999),
        amsgrad(RATES[0], 0.5, 0.9),
        optimistic_sgd(RATES[0]),
        optimistic_adam(RATES[0], 0.9, 0.999),
        optimistic_adam(RATES[0], 0.5, 0.9),
        with_decay(sgd(RATES[0]), 0.01),
        with_decay(momentum(RATES[0], 0.9), 0.1),
        with_decay(rmsprop(RATES[0], 0.9), 0.01),
        with_decay(adam(RATES[0], 0.5, 0.999), 0.01),
        with_decay(amsgrad(RATES[0], 0.5, 0.999), 0.01),
        scheduled(sgd(RATES[0]), "linear", 6, 0.25),
        scheduled(momentum(RATES[0], 0.9), "cosine", 8, 0.1),
        scheduled(adam(RATES[0], 0.5, 0.999), "step", 3, 0.5),
    ]:
        p = start.clone()
        optimiser = Optimiser(config, [p])
        after = []
        for i, (rate, gradient) in enumerate(zip(RATES, gradients)):
            optimiser.rate = rate
            optimiser.step([gradient], i)
            after.append(p.clone())
        if config.get("momentum", 0) >= 0:
            _check_with_torch(config, start, gradients, after)
        else:
            _check_by_sum(config, start, gradients, after)
        cases.append(
            {
                "name": _name(config),
                "optimiser": config,
                "start": wire.numbers(start),
                "learningRates": RATES,
                "gradients": [wire.numbers(g) for g in gradients],
                "parametersAfterEachStep": [wire.numbers(p) for p in after],
            }
        )
    return {"cases": cases}


def _check_by_sum(config, start, gradients, expected):
    """Momentum without its recurrence: v of step t is the sum of mu^(t-k) g of step k."""
    p = start
    for t, (rate, after) in enumerate(zip(RATES, expected)):
        velocity = sum(config["momentum"] ** (t - k) * gradients[k] for k in range(t + 1))
        p = p - rate * velocity
        wire.check(f"{config} as a sum", p, after, 1e-13)
