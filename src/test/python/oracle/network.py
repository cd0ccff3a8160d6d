"""Multilayer perceptrons from a flat parameter vector: per layer W (units x in), then b."""

import torch
import torch.nn.functional as F

from oracle import wire

ACTIVATIONS = {
    "linear": lambda a: a,
    "relu": torch.relu,
    "leaky-relu": lambda a: F.leaky_relu(a, 0.2),
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    # F.softplus becomes the identity above 20, which costs 2e-9; this form is exact everywhere.
    "softplus": lambda a: -F.logsigmoid(-a),
}
KINKED = ("relu", "leaky-relu")


class Network:
    """Hidden layers with one activation; the output layer is linear."""

    def __init__(self, inputs, hidden, outputs, activation, parameters):
        self.inputs, self.hidden, self.outputs = inputs, list(hidden), outputs
        self.activation = activation
        self.layers = []
        sizes = [inputs, *hidden, outputs]
        at = 0
        for fan_in, units in zip(sizes, sizes[1:]):
            weight = parameters[at : at + units * fan_in].reshape(units, fan_in)
            at += units * fan_in
            bias = parameters[at : at + units]
            at += units
            for part in (weight, bias):
                self.layers.append(part.detach().clone().requires_grad_(True))
        if at != parameters.numel():
            raise ValueError(f"{at} parameters are needed, {parameters.numel()} were given")
        self.kink_distance = float("inf")

    def __call__(self, x):
        for i in range(0, len(self.layers) - 2, 2):
            a = F.linear(x, self.layers[i], self.layers[i + 1])
            self.kink_distance = min(self.kink_distance, a.detach().abs().min().item())
            x = ACTIVATIONS[self.activation](a)
        return F.linear(x, self.layers[-2], self.layers[-1])

    def flat(self):
        return torch.cat([part.detach().reshape(-1) for part in self.layers])

    def gradient(self, loss):
        return [g.detach() for g in torch.autograd.grad(loss, self.layers)]

    def nearest_kink(self):
        """The smallest |pre-activation| so far where its sign matters, else infinity."""
        return self.kink_distance if self.activation in KINKED else float("inf")

    def describe(self):
        return {
            "inputs": self.inputs,
            "hidden": self.hidden,
            "outputs": self.outputs,
            "activation": self.activation,
            "parameters": wire.numbers(self.flat()),
        }


def flatten(parts):
    return torch.cat([part.reshape(-1) for part in parts])


def uniform_start(inputs, hidden, outputs, generator):
    """Flat parameters ~ U(+-1/sqrt(fan-in)) for weights and biases, as nn.Linear starts."""
    sizes = [inputs, *hidden, outputs]
    parts = []
    for fan_in, units in zip(sizes, sizes[1:]):
        draw = torch.rand(units * fan_in + units, dtype=torch.float64, generator=generator)
        parts.append((2 * draw - 1) / fan_in**0.5)
    return wire.exact(torch.cat(parts))
