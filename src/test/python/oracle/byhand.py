"""The same losses without PyTorch, for complex steps: Im L(p + i h v) / h is the slope along v.

With h = 1e-30 that is exact but for rounding, so it checks what autograd says of a loss, penalties
and unrolled steps included (Martins, Sturdza and Alonso 2003). Slopes inside a loss are written out:
of the logits for the input, and of L_D for D's parameters. All arrays are (features x batch).
"""

import numpy as np

H = 1e-30


def _sigmoid(a):
    return 1 / (1 + np.exp(-a))


def _softplus(a):
    return np.log(1 + np.exp(a))


def _kinked(a, slope):
    return np.where(a.real > 0, 1.0, slope)


# name -> (function, derivative), both of the pre-activation
ACTIVATIONS = {
    "leaky-relu": (lambda a: a * _kinked(a, 0.2), lambda a: _kinked(a, 0.2)),
    "tanh": (np.tanh, lambda a: 1 - np.tanh(a) ** 2),
    "sigmoid": (_sigmoid, lambda a: _sigmoid(a) * (1 - _sigmoid(a))),
    "softplus": (_softplus, _sigmoid),
}


class Net:
    """A network whose weights are already normalised; keeps what a backward pass needs."""

    def __init__(self, parts, hidden, activation, kernels=0):
        self.parts, self.kernels = parts, kernels
        self.count = len(hidden)
        self.phi, self.slope = ACTIVATIONS[activation]

    def __call__(self, x):
        self.h, self.a = [x], []
        for i in range(self.count):
            self.a.append(self.parts[2 * i] @ self.h[-1] + self.parts[2 * i + 1][:, None])
            self.h.append(self.phi(self.a[-1]))
        top = self.h[-1]
        if self.kernels:
            m = (self.parts[-3] @ top).reshape(self.kernels, -1, top.shape[1])
            d = m[:, :, :, None] - m[:, :, None, :]
            self.sign = np.sign(d.real)
            self.kernel = np.exp(-(d * self.sign).sum(1))
            top = np.concatenate([top, self.kernel.sum(2)])
        self.top = top
        return self.parts[-2] @ top + self.parts[-1][:, None]

    def backward(self, ds):
        """dL/d parts (without T) and dL/dx from dL/d output."""
        grads = [ds @ self.top.T, ds.sum(1)]
        dh = self.parts[-2].T @ ds
        if self.kernels:
            width = len(dh) - self.kernels
            do, dh = dh[width:], dh[:width]
            # o_b(i) falls with |M_ib - M_jb|, and so does o_b(j)
            pair = self.kernel * (do[:, :, None] + do[:, None, :])
            dm = -(self.sign * pair[:, None]).sum(3)
            dh = dh + self.parts[-3].T @ dm.reshape(-1, dm.shape[2])
        for i in reversed(range(self.count)):
            da = dh * self.slope(self.a[i])
            grads = [da @ self.h[i].T, da.sum(1), *grads]
            dh = self.parts[2 * i].T @ da
        return grads, dh


def d_loss(config, real, fake):
    name, label = config["objective"], config.get("realLabel", 1)
    if name in ("minimax", "non-saturating"):
        on_real = label * _softplus(-real) + (1 - label) * _softplus(real)
        return on_real.mean() + _softplus(fake).mean()
    if name == "least-squares":
        return ((real - label) ** 2).mean() + (fake**2).mean()
    if name == "hinge":
        return ((1 - real) * _kinked(1 - real, 0)).mean() + (
            (1 + fake) * _kinked(1 + fake, 0)
        ).mean()
    if name == "relativistic":
        return _softplus(fake - real).mean()
    return fake.mean() - real.mean()


def d_loss_slope(config, real, fake):
    """dL_D/ds on both sides, without flips."""
    name, label, n = config["objective"], config.get("realLabel", 1), real.size
    if name in ("minimax", "non-saturating"):
        return (_sigmoid(real) - label) / n, _sigmoid(fake) / n
    if name == "least-squares":
        return 2 * (real - label) / n, 2 * fake / n
    if name == "hinge":
        return -_kinked(1 - real, 0) / n, _kinked(1 + fake, 0) / n
    if name == "relativistic":
        slope = _sigmoid(fake - real) / n
        return -slope, slope
    return np.full_like(real, -1 / n), np.full_like(fake, 1 / n)


def g_loss(config, real, fake):
    name = config["objective"]
    if name == "minimax":
        return -_softplus(fake).mean()
    if name == "non-saturating":
        return _softplus(-fake).mean()
    if name == "least-squares":
        return ((fake - 1) ** 2).mean()
    if name == "relativistic":
        return _softplus(real - fake).mean()
    return -fake.mean()


def penalties(config, net, real, fake, position):
    """R1, R2 and the penalty between the samples, of the slope of the logits."""

    def slope(x):
        net(x)
        return net.backward(np.ones((1, x.shape[1])))[1]

    total = 0
    if "r1" in config:
        total += config["r1"] / 2 * (slope(real) ** 2).sum(0).mean()
    if "r2" in config:
        total += config["r2"] / 2 * (slope(fake) ** 2).sum(0).mean()
    strength = config.get("penalty", config.get("gradientPenalty"))
    if strength is not None:
        between = position * real + (1 - position) * fake
        norm = np.sqrt((slope(between) ** 2).sum(0))
        total += strength * ((norm - 1) ** 2).mean()
    return total


def packed(x, m):
    """(d x p m) to (m d x p): pack k holds samples k, p + k, ..."""
    p = x.shape[1] // m
    return np.concatenate([x[:, j * p : (j + 1) * p] for j in range(m)])
