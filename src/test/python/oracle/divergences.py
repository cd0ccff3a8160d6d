"""divergences.json: divergences between Gaussian mixtures on the line, by quadrature.

KL and JSD are in nats. Integrals are composite Gauss-Legendre sums over panels that end at every
point where an integrand has a kink; each is computed with two panel widths that must agree. W1 is
the integral of |F - G|. MMD^2 (not its root) has the kernel exp(-d^2/2), in closed form.
"""

import math

import numpy as np
import torch

from oracle import wire

# What the quadrature is good for; digits behind these would be noise.
DIGITS = 12

NODES, WEIGHTS = np.polynomial.legendre.leggauss(20)


class Mixture:
    def __init__(self, *components):
        """Components are (weight, mean, sigma)."""
        self.weights, self.means, self.sigmas = (np.array(v) for v in zip(*components))
        if abs(self.weights.sum() - 1) > 1e-15:
            raise ValueError(f"the weights sum to {self.weights.sum()}")

    def _standard(self, x):
        return (np.asarray(x)[..., None] - self.means) / self.sigmas

    def log_density(self, x):
        z = self._standard(x)
        scale = np.log(self.weights / self.sigmas) - 0.5 * math.log(2 * math.pi)
        return np.logaddexp.reduce(scale - 0.5 * z * z, axis=-1)

    def cdf(self, x):
        z = torch.tensor(self._standard(x) / math.sqrt(2), dtype=torch.float64)
        return (self.weights * 0.5 * torch.special.erfc(-z).numpy()).sum(-1)

    def cdf_integral(self, x):
        """The integral of the CDF from minus infinity to x."""
        z = self._standard(x)
        upper = torch.special.erfc(torch.tensor(-z / math.sqrt(2), dtype=torch.float64))
        density = np.exp(-0.5 * z * z) / math.sqrt(2 * math.pi)
        parts = self.weights * self.sigmas * (z * 0.5 * upper.numpy() + density)
        return parts.sum(-1)

    def describe(self):
        return {
            "weights": self.weights.tolist(),
            "means": self.means.tolist(),
            "sigmas": self.sigmas.tolist(),
        }


def _integral(integrand, edges):
    """Composite Gauss-Legendre between consecutive edges."""
    half = np.diff(edges)[:, None] / 2
    x = edges[:-1, None] + half + half * NODES
    return float((integrand(x) * WEIGHTS * half).sum())


def _refined(integrand, edges, name):
    """The integral with the edges given and with every panel cut in four."""
    coarse = _integral(integrand, edges)
    fractions = np.arange(4) / 4
    finer = (edges[:-1, None] + np.diff(edges)[:, None] * fractions).reshape(-1)
    fine = _integral(integrand, np.append(finer, edges[-1]))
    wire.check(f"{name}: two panel widths", coarse, fine, 1e-12 * max(1.0, abs(fine)))
    return fine


def _range(p, q):
    """Wide enough that what lies outside is below 1e-30, in panels of at most 1/64."""
    reach = 14 * max(p.sigmas.max(), q.sigmas.max())
    low = math.floor(min(p.means.min(), q.means.min()) - reach)
    high = math.ceil(max(p.means.max(), q.means.max()) + reach)
    return np.linspace(low, high, (high - low) * 64 + 1)


def kl(p, q):
    def integrand(x):
        log_p = p.log_density(x)
        return np.exp(log_p) * (log_p - q.log_density(x))

    return _refined(integrand, _range(p, q), "KL")


def jsd(p, q):
    def integrand(x):
        log_p, log_q = p.log_density(x), q.log_density(x)
        log_m = np.logaddexp(log_p, log_q) - math.log(2)
        return 0.5 * (np.exp(log_p) * (log_p - log_m) + np.exp(log_q) * (log_q - log_m))

    return _refined(integrand, _range(p, q), "JSD")


def _crossings(p, q, edges):
    """Where F - G changes sign, by bisection; flat stretches of both tails do not count."""

    def difference(x):
        return p.cdf(x) - q.cdf(x)

    found = []
    values = difference(edges)
    for i in np.flatnonzero((values[:-1] * values[1:] < 0) & (np.abs(values[:-1]) > 1e-14)):
        low, high = edges[i], edges[i + 1]
        for _ in range(80):
            middle = (low + high) / 2
            if difference(middle) * values[i] > 0:
                low = middle
            else:
                high = middle
        found.append((low + high) / 2)
    zeros = edges[1:-1][(values[1:-1] == 0) & (values[:-2] * values[2:] < 0)]
    return np.sort(np.append(found, zeros))


def w1(p, q):
    edges = _range(p, q)
    kinks = _crossings(p, q, edges)
    split = np.unique(np.concatenate([edges, kinks]))
    value = _refined(lambda x: np.abs(p.cdf(x) - q.cdf(x)), split, "W1")
    ends = np.concatenate([edges[:1], kinks, edges[-1:]])
    exact = np.abs(np.diff(p.cdf_integral(ends) - q.cdf_integral(ends))).sum()
    wire.check("W1: against the CDF's own integral", value, exact, 1e-12)
    return value


def mmd2(p, q):
    def kernel_mean(a, b):
        variance = 1 + a.sigmas[:, None] ** 2 + b.sigmas**2
        gap = a.means[:, None] - b.means
        values = np.exp(-gap * gap / (2 * variance)) / np.sqrt(variance)
        return float(a.weights @ values @ b.weights)

    return kernel_mean(p, p) + kernel_mean(q, q) - 2 * kernel_mean(p, q)


def best_centred_sigma(p):
    """The sigma of the zero-centred Gaussian with the lowest JSD from p, by golden section."""
    ratio = (math.sqrt(5) - 1) / 2
    low, high = 0.3, 3.0
    for _ in range(40):
        left, right = high - ratio * (high - low), low + ratio * (high - low)
        if jsd(p, Mixture((1.0, 0.0, left))) < jsd(p, Mixture((1.0, 0.0, right))):
            high = right
        else:
            low = left
    return round((low + high) / 2, 4)


TWO_MODES = Mixture((0.5, -1.0, 0.2), (0.5, 1.0, 0.2))
THREE_MODES = Mixture((0.2, -2.0, 0.15), (0.3, 0.0, 0.3), (0.5, 1.5, 0.2))
NORMAL = Mixture((1.0, 0.0, 1.0))


def pairs():
    means = (0.5, 1.0, 2.0, 3.0, 4.0)
    found = {f"N(0,1) and N({m},1)": (NORMAL, Mixture((1.0, m, 1.0))) for m in means}
    found["N(0,1) and N(0,2^2)"] = (NORMAL, Mixture((1.0, 0.0, 2.0)))
    found["N(0,1) and itself"] = (NORMAL, NORMAL)
    found["two modes and themselves"] = (TWO_MODES, TWO_MODES)
    found["two modes and N(0,1)"] = (TWO_MODES, NORMAL)
    found["two modes and one of them"] = (TWO_MODES, Mixture((1.0, -1.0, 0.2)))
    best = best_centred_sigma(TWO_MODES)
    found["two modes and the best centred Gaussian"] = (TWO_MODES, Mixture((1.0, 0.0, best)))
    found["two modes and the same with weights .3/.7"] = (
        TWO_MODES,
        Mixture((0.3, -1.0, 0.2), (0.7, 1.0, 0.2)),
    )
    found["two modes and narrower ones"] = (
        TWO_MODES,
        Mixture((0.5, -1.0, 0.1), (0.5, 1.0, 0.1)),
    )
    found["three modes and N(0,1)"] = (THREE_MODES, NORMAL)
    return found


PUBLISHED_JSD = {
    "N(0,1) and N(0.5,1)": (0.0303113005, 5e-11),
    "N(0,1) and N(1.0,1)": (0.1114214822, 5e-11),
    "N(0,1) and N(2.0,1)": (0.3368308203, 5e-11),
    "N(0,1) and N(3.0,1)": (0.5267773065, 5e-11),
    "N(0,1) and N(4.0,1)": (0.6327201937, 5e-11),
    "N(0,1) and N(0,2^2)": (0.0927333817, 5e-11),
    "two modes and one of them": (0.216, 5e-4),
    "two modes and the best centred Gaussian": (0.255, 5e-4),
}
PUBLISHED_MMD2 = {"N(0,1) and N(1.0,1)": 0.1772676, "N(0,1) and N(0,2^2)": 0.0941870}


def _check_case(name, p, q, row):
    if name in PUBLISHED_JSD:
        value, tolerance = PUBLISHED_JSD[name]
        wire.check(f"JSD of {name}", row["jsd"], value, tolerance)
    if name in PUBLISHED_MMD2:
        wire.check(f"MMD2 of {name}", row["mmd2"], PUBLISHED_MMD2[name], 5e-8)
    if len(p.means) == len(q.means) == 1:
        gap, s, t = q.means[0] - p.means[0], p.sigmas[0], q.sigmas[0]
        forward = math.log(t / s) + (s * s + gap * gap) / (2 * t * t) - 0.5
        backward = math.log(s / t) + (t * t + gap * gap) / (2 * s * s) - 0.5
        wire.check(f"KL of {name}", [row["klPQ"], row["klQP"]], [forward, backward], 1e-12)
        if gap == 0 or s == t:
            expected = abs(gap) + abs(s - t) * math.sqrt(2 / math.pi)
            wire.check(f"W1 of {name}", row["w1"], expected, 1e-12)


def make():
    cases = []
    for name, (p, q) in pairs().items():
        row = {
            "name": name,
            "p": p.describe(),
            "q": q.describe(),
        }
        values = {
            "jsd": jsd(p, q),
            "klPQ": kl(p, q),
            "klQP": kl(q, p),
            "w1": w1(p, q),
            "mmd2": mmd2(p, q),
        }
        _check_case(name, p, q, values)
        cases.append({**row, **{key: round(v, DIGITS) + 0.0 for key, v in values.items()}})
    return {"cases": cases}
