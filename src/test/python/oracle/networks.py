"""networks.json: outputs and gradients of single networks."""

import torch

from oracle import wire
from oracle.network import ACTIVATIONS, Network, flatten

SHAPES = [(1, [3], 1), (2, [5, 4], 1), (1, [32, 16], 1), (2, [8], 2)]
BATCH = 7
KINK_MARGIN = 1e-3


def _draw(shape, activation, generator):
    """A network and its input, redrawn until float32 rounding cannot move a unit over its kink."""
    inputs, hidden, outputs = shape
    sizes = [inputs, *hidden, outputs]
    while True:
        parts = []
        for fan_in, units in zip(sizes, sizes[1:]):
            draw = torch.randn(units * fan_in + units, dtype=torch.float64, generator=generator)
            parts.append(draw * 1.2 / fan_in**0.5)
        network = Network(inputs, hidden, outputs, activation, wire.exact(torch.cat(parts)))
        draw = torch.randn(BATCH, inputs, dtype=torch.float64, generator=generator)
        x = wire.exact(1.5 * draw).requires_grad_(True)
        network(x)
        if network.nearest_kink() > KINK_MARGIN:
            return network, x


def _check_by_central_differences(name, network, x, d_out, gradient, x_gradient):
    h = 1e-5
    shape = (network.inputs, network.hidden, network.outputs, network.activation)

    def value(parameters, batch):
        with torch.no_grad():
            return (d_out * Network(*shape, parameters)(batch)).sum().item()

    start, batch = network.flat(), x.detach()
    for where, base, expected in (("parameters", start, gradient), ("x", batch, x_gradient)):
        found = torch.zeros(base.numel(), dtype=torch.float64)
        for i in range(base.numel()):
            pair = []
            for sign in (1, -1):
                moved = base.clone()
                moved.view(-1)[i] += sign * h
                pair.append(value(moved, batch) if base is start else value(start, moved))
            found[i] = (pair[0] - pair[1]) / (2 * h)
        wire.check(f"{name}, gradient of {where}", expected.reshape(-1), found, 1e-7)


def make():
    generator = torch.Generator().manual_seed(1)
    cases = []
    for activation in ACTIVATIONS:
        for shape in SHAPES:
            network, x = _draw(shape, activation, generator)
            output = network(x)
            draw = torch.randn(BATCH, shape[2], dtype=torch.float64, generator=generator)
            d_out = wire.exact(draw)
            loss = (d_out * output).sum()
            *parts, x_gradient = torch.autograd.grad(loss, [*network.layers, x])
            gradient = flatten(parts)
            sizes = "-".join(str(n) for n in [shape[0], *shape[1], shape[2]])
            name = f"{activation} {sizes}"
            _check_by_central_differences(name, network, x, d_out, gradient, x_gradient)
            cases.append(
                {
                    "name": name,
                    "network": network.describe(),
                    "x": wire.matrix(x),
                    "output": wire.matrix(output),
                    "dOut": wire.matrix(d_out),
                    "parameterGradient": wire.numbers(gradient),
                    "inputGradient": wire.matrix(x_gradient),
                }
            )
    return {"cases": cases}
