"""How values travel into the JSON files.

Inputs are drawn in float64, rounded to float32 and widened again, so that the float32 engine starts
from exactly the numbers that the oracle computed with. Everything is printed with the shortest
digits that give the same float64 back. Matrices are (features x batch), row-major.
"""

import json
import math

import torch


def exact(tensor):
    """The nearest float32 values, as float64."""
    return tensor.to(torch.float32).to(torch.float64)


def numbers(tensor):
    return tensor.detach().reshape(-1).tolist()


def matrix(batch_by_features):
    """Torch's (batch x features) as the engine's (features x batch)."""
    batch, features = batch_by_features.shape
    return {"rows": features, "cols": batch, "data": numbers(batch_by_features.T)}


def _text(value, depth):
    indent = " " * (depth + 1)
    if isinstance(value, dict):
        if all(not isinstance(item, (dict, list)) for item in value.values()):
            return json.dumps(value, allow_nan=False)
        rows = [f"{indent}{json.dumps(k)}: {_text(v, depth + 1)}" for k, v in value.items()]
        return "{\n" + ",\n".join(rows) + "\n" + " " * depth + "}"
    if isinstance(value, list) and any(isinstance(item, (dict, list)) for item in value):
        rows = [indent + _text(item, depth + 1) for item in value]
        return "[\n" + ",\n".join(rows) + "\n" + " " * depth + "]"
    return json.dumps(value, allow_nan=False)


def text(value):
    return _text(value, 0) + "\n"


def write(path, value):
    content = text(value)
    if len(content) >= 800_000:
        raise ValueError(f"{path.name} would hold {len(content)} bytes; the limit is 800 kB")
    path.write_text(content, encoding="ascii")


def same_values(one, other):
    """Equal but for the rounding of another processor or math library."""
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-12)
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(same_values(one[k], other[k]) for k in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(same_values(a, b) for a, b in zip(one, other))
    return type(one) is type(other) and one == other


def check(name, actual, expected, tolerance):
    """Stops with the numbers where two ways to the same value part by more than the tolerance."""
    actual = torch.as_tensor(actual, dtype=torch.float64)
    expected = torch.as_tensor(expected, dtype=torch.float64)
    difference = (actual - expected).abs().max().item() if actual.numel() else 0.0
    if math.isnan(difference) or difference > tolerance or actual.shape != expected.shape:
        raise AssertionError(f"{name}: differs by {difference}, allowed {tolerance}")
