"""optimisers.json, and the optimisers of the scenarios: the recurrences written out.

For one vector p with gradient g and rate r:
    sgd       p -= r g
    momentum  v = mu v + g;                   p -= r v                    (v starts at 0)
    rmsprop   v = alpha v + (1 - alpha) g^2;  p -= r g / (sqrt(v) + eps)  (v starts at 0)
    adam      m = b1 m + (1 - b1) g, v = b2 v + (1 - b2) g^2;
              p -= r (m / (1 - b1^t)) / (sqrt(v / (1 - b2^t)) + eps)      (t counts from 1)
Checked against torch.optim wherever torch has the optimiser (it refuses negative momentum).
"""

import torch

from oracle import wire


class Optimiser:
    def __init__(self, config, parameters):
        self.config, self.parameters = config, parameters
        self.rate = config["learningRate"]
        self.first = [torch.zeros_like(p) for p in parameters]
        self.second = [torch.zeros_like(p) for p in parameters]
        self.steps = 0

    def step(self, gradients):
        self.steps += 1
        for p, g, m, v in zip(self.parameters, gradients, self.first, self.second):
            with torch.no_grad():
                p.sub_(self.rate * getattr(self, "_" + self.config["name"])(g, m, v))

    def _sgd(self, g, m, v):
        return g

    def _momentum(self, g, m, v):
        return m.mul_(self.config["momentum"]).add_(g)

    def _rmsprop(self, g, m, v):
        alpha = self.config["alpha"]
        v.mul_(alpha).add_((1 - alpha) * g * g)
        return g / (v.sqrt() + self.config["epsilon"])

    def _adam(self, g, m, v):
        b1, b2 = self.config["beta1"], self.config["beta2"]
        m.mul_(b1).add_((1 - b1) * g)
        v.mul_(b2).add_((1 - b2) * g * g)
        corrected = (v / (1 - b2**self.steps)).sqrt()
        return m / (1 - b1**self.steps) / (corrected + self.config["epsilon"])


def torch_optimiser(config, parameters):
    """Torch's own optimiser for the same configuration."""
    name, rate = config["name"], config["learningRate"]
    if name == "sgd":
        return torch.optim.SGD(parameters, lr=rate)
    if name == "momentum":
        return torch.optim.SGD(parameters, lr=rate, momentum=config["momentum"])
    if name == "rmsprop":
        alpha, eps = config["alpha"], config["epsilon"]
        return torch.optim.RMSprop(parameters, lr=rate, alpha=alpha, eps=eps)
    betas = (config["beta1"], config["beta2"])
    return torch.optim.Adam(parameters, lr=rate, betas=betas, eps=config["epsilon"])


def sgd(rate):
    return {"name": "sgd", "learningRate": rate}


def momentum(rate, mu):
    return {"name": "momentum", "learningRate": rate, "momentum": mu}


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


STEPS = 10
RATES = [1e-2] * 5 + [3e-3] * 5


def _gradients():
    """Ten gradients: ordinary; zero at first; zero at times; tiny, where epsilon counts; large."""
    draw = torch.randn(STEPS, 5, dtype=torch.float64, generator=torch.Generator().manual_seed(3))
    draw[:3, 1] = 0
    draw[2, 2] = draw[5, 2] = draw[6, 2] = 0
    return wire.exact(draw * torch.tensor([1.0, 0.5, 1.0, 3e-8, 40.0], dtype=torch.float64))


def _check_with_torch(config, start, gradients, expected):
    p = start.clone().requires_grad_(True)
    optimiser = torch_optimiser(config, [p])
    for rate, gradient, after in zip(RATES, gradients, expected):
        for group in optimiser.param_groups:
            group["lr"] = rate
        p.grad = gradient.clone()
        optimiser.step()
        wire.check(f"{config} against torch.optim", p.detach(), after, 1e-14)


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
    ]:
        p = start.clone()
        optimiser = Optimiser(config, [p])
        after = []
        for rate, gradient in zip(RATES, gradients):
            optimiser.rate = rate
            optimiser.step([gradient])
            after.append(p.clone())
        if config.get("momentum", 0) >= 0:
            _check_with_torch(config, start, gradients, after)
        settings = [f"{v}" for k, v in config.items() if k in ("momentum", "alpha", "beta1")]
        cases.append(
            {
                "name": " ".join([config["name"], *settings]),
                "optimiser": config,
                "start": wire.numbers(start),
                "learningRates": RATES,
                "gradients": [wire.numbers(g) for g in gradients],
                "parametersAfterEachStep": [wire.numbers(p) for p in after],
            }
        )
    return {"cases": cases}
