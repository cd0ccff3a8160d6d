"""A discriminator with packs for input, spectral normalisation and minibatch features.

Parameters in their flat order: per hidden layer W (units x in) and b; T (kernels * dimensions x A),
A being the width of the last hidden layer, where there are minibatch features; then the output
layer's W (1 x A + kernels) and b.

Minibatch features (Salimans et al. 2016, section 3.2): M_i = T h_i, in kernels of `dimensions` rows;
o_b(i) = sum over j of the same side, j = i included, of exp(-||M_ib - M_jb||_1). The output layer sees
[h; o].

Spectral normalisation (Miyato et al. 2018): every W is divided by u'Wv. `power_iterate` makes v =
W'u / ||W'u||, u = Wv / ||Wv||; u starts at (1, ..., 1) / sqrt(n) and FIRST such steps on. u and v
are constants of the gradient. T is not normalised.
"""

import torch
import torch.nn.functional as F

from oracle.network import ACTIVATIONS, KINKED


FIRST = 200


class Discriminator:
    def __init__(self, shape, flat, dtype):
        self.shape, self.layers = shape, []
        at = 0
        for size in sizes(shape):
            count = torch.Size(size).numel()
            part = flat[at : at + count].reshape(size).to(dtype)
            self.layers.append(part.detach().clone().requires_grad_(True))
            at += count
        if at != flat.numel():
            raise ValueError(f"{at} parameters are needed, {flat.numel()} were given")
        self.us = {}
        self.vs = {}
        if shape.get("spectralNorm"):
            for i, w in enumerate(self.layers):
                is_tensor = shape.get("minibatchKernels") and i == len(self.layers) - 3
                if w.ndim == 2 and not is_tensor:
                    self.us[i] = torch.ones(len(w), dtype=dtype) / len(w) ** 0.5
        for _ in range(FIRST):
            self.power_iterate()
        self.kink_distance = float("inf")

    def power_iterate(self):
        for i, u in self.us.items():
            w = self.layers[i].detach()
            v = F.normalize(w.T @ u, dim=0)
            self.us[i], self.vs[i] = F.normalize(w @ v, dim=0), v

    def normalised(self, layers):
        return [
            part / (self.us[i] @ part @ self.vs[i]) if i in self.us else part
            for i, part in enumerate(layers)
        ]

    def __call__(self, x, layers=None):
        """Logits (n x 1) of one side (n x in)."""
        parts = self.normalised(self.layers if layers is None else layers)
        activation, kernels = self.shape["activation"], self.shape.get("minibatchKernels", 0)
        for i in range(0, 2 * len(self.shape["hidden"]), 2):
            a = F.linear(x, parts[i], parts[i + 1])
            if activation in KINKED:
                self.note_kink(a)
            x = ACTIVATIONS[activation](a)
        if kernels:
            m = (x @ parts[-3].T).reshape(len(x), kernels, -1)
            difference = m[:, None] - m[None]
            others = ~torch.eye(len(x), dtype=torch.bool)
            self.note_kink(difference[others])
            x = torch.cat([x, torch.exp(-difference.abs().sum(3)).sum(1)], 1)
        return F.linear(x, parts[-2], parts[-1])

    def note_kink(self, values):
        """Remembers how near to a kink a value came."""
        self.kink_distance = min(self.kink_distance, values.detach().abs().min().item())


def sizes(shape):
    """The shapes of all parameters in their order."""
    widths = [shape["inputs"], *shape["hidden"]]
    found = []
    for fan_in, units in zip(widths, widths[1:]):
        found += [(units, fan_in), (units,)]
    kernels = shape.get("minibatchKernels", 0)
    if kernels:
        found.append((kernels * shape["minibatchDimensions"], widths[-1]))
    outputs = shape["outputs"]
    return [*found, (outputs, widths[-1] + kernels), (outputs,)]
