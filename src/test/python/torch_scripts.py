"""Runs scripts that GANscope exported and compares their losses with GANscope's.

    /usr/bin/python3 src/test/python/torch_scripts.py FOLDER

For each NAME.py in the folder NAME.npz holds batches and losses. Writes FOLDER/results.tsv: a line
for each script, its name and the largest difference of a loss (relative where |loss| > 1), or
"NaN" and what went wrong. One process for all of them: importing torch takes seconds.

For each NAME.py of FOLDER/targets NAME.npz holds samples of its target; the script's own samples
are compared with them (see distance), and FOLDER/targets/results.tsv is written the same way.
For each NAME.py of FOLDER/weights NAME.weights.npz holds exported weights and NAME.npz inputs and
outputs of both networks; the script's networks are given these weights and compared with them.
For each NAME.ipynb of FOLDER/notebooks all code cells are executed, except for those that need
matplotlib where there is none.
"""

import contextlib
import io
import json
import sys
import traceback
import warnings
from pathlib import Path

import numpy as np
import torch

TOLERANCE = 1e-4

torch.set_num_threads(1)
warnings.simplefilter("error")


def run(code, name):
    """The global names of a module after this code."""
    module = {"__name__": name}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(code, name, "exec"), module)
    return module


def loss_difference(script, code=None):
    module = run(code or script.read_text(encoding="utf-8"), script.stem)
    expected = module["read_batches"](script.with_suffix(".npz"))
    with contextlib.redirect_stdout(io.StringIO()):
        own = module["train"](len(expected))
    if any(next(rest, None) is not None for rest in module["GIVEN"].values()):
        raise AssertionError("batches are left over")
    return (np.abs(own - expected) / np.maximum(1, np.abs(expected))).max()


def double_difference(script):
    """The same with float64 in PyTorch: is the difference one of its own rounding?"""
    code = script.read_text(encoding="utf-8")
    code = code.replace('"<f4").copy()', '"<f4").astype("f8")')
    code = code.replace("from_numpy(arrays[kind])", 'from_numpy(arrays[kind].astype("f8"))')
    torch.set_default_dtype(torch.float64)
    try:
        return loss_difference(script, code)
    finally:
        torch.set_default_dtype(torch.float32)


def losses(script):
    difference = loss_difference(script)
    if difference <= TOLERANCE:
        return difference, ""
    return difference, "%.1e with float64 in PyTorch" % double_difference(script)


def sample_distance(script):
    """The greatest distance of two distribution functions (Kolmogorov and Smirnov).

    Along the axes and, over the plane, both diagonals.
    """
    module = run(script.read_text(encoding="utf-8"), script.stem)
    with np.load(script.with_suffix(".npz")) as arrays:
        given = arrays["samples"].astype(np.float64)
    own = module["sample_data"](len(given)).numpy().astype(np.float64)
    if own.shape != given.shape:
        raise AssertionError("shape %s, not %s" % (own.shape, given.shape))
    if own.shape[1] == 2:
        turn = np.array([[1, 1], [1, -1]])
        own, given = np.hstack([own, own @ turn]), np.hstack([given, given @ turn])
    return max(two_sample_distance(a, b) for a, b in zip(own.T, given.T))


def two_sample_distance(a, b):
    at = np.concatenate([a, b])
    below_a = np.searchsorted(np.sort(a), at, side="right") / len(a)
    below_b = np.searchsorted(np.sort(b), at, side="right") / len(b)
    return np.abs(below_a - below_b).max()


def weight_difference(script):
    """The largest difference of G(z) and D(x) after loading exported weights."""
    module = run(script.read_text(encoding="utf-8"), script.stem)
    weights = np.load(script.parent / (script.stem + ".weights.npz"))
    with np.load(script.with_suffix(".npz")) as given:
        differences = [
            output_difference(module[name[0].upper()], name, weights, given)
            for name in ["generator", "discriminator"]
        ]
    return max(differences)


def output_difference(network, name, weights, given):
    state = {key: torch.from_numpy(weights[name + "." + key]) for key in network.state_dict()}
    network.load_state_dict(state)
    with torch.no_grad():
        out = network(torch.from_numpy(given[name + ".in"])).numpy()
    return np.abs(out - given[name + ".out"]).max()


def notebook_cells(notebook):
    """Executes a notebook for a few iterations; returns the number of its cells with code."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))
    if (cells["nbformat"], cells["nbformat_minor"]) != (4, 5):
        raise AssertionError("not nbformat 4.5")
    if len({cell["id"] for cell in cells["cells"]}) != len(cells["cells"]):
        raise AssertionError("two cells have the same id")
    code = ["".join(cell["source"]) for cell in cells["cells"] if cell["cell_type"] == "code"]
    if not has_matplotlib():
        code = [source for source in code if "matplotlib" not in source]
    run("\n\n".join(code).replace("train(STEPS)", "train(10)"), notebook.stem)
    if has_matplotlib():
        sys.modules["matplotlib.pyplot"].close("all")
    return len(code)


def has_matplotlib():
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("default")
            import matplotlib.pyplot

        matplotlib.use("Agg")
        return True
    except ImportError:
        return False


def write(folder, pattern, measure):
    lines = []
    for file in sorted(folder.glob(pattern)):
        try:
            value = measure(file)
            value, remark = value if isinstance(value, tuple) else (value, "")
            lines.append("%s\t%.9g\t%s" % (file.stem, value, remark))
        except Exception:
            lines.append("%s\tNaN\t%s" % (file.stem, " | ".join(traceback.format_exc().splitlines())))
    (folder / "results.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(folder):
    write(folder, "*.py", losses)
    write(folder / "targets", "*.py", sample_distance)
    write(folder / "weights", "*.py", weight_difference)
    write(folder / "notebooks", "*.ipynb", notebook_cells)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
