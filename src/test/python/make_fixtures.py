#!/usr/bin/env python3
"""Writes the fixtures that the tests of the engine compare with. See README.md beside this file.

    python3 src/test/python/make_fixtures.py            write all files
    python3 src/test/python/make_fixtures.py networks   write some
    python3 src/test/python/make_fixtures.py --check    write nothing, compare with the files

Every value is reached in a second way before it is written; a disagreement stops the program.
"""

import argparse
import importlib
import json
import pathlib
import sys

import torch

from oracle import wire

NAMES = [
    "networks",
    "objectives",
    "optimisers",
    "iterations",
    "variants",
    "regularised",
    "updates",
    "linear",
    "divergences",
]
FOLDER = pathlib.Path(__file__).resolve().parents[1] / "resources" / "org" / "ganscope" / "fixtures"


def compare(target, fresh):
    """How a fresh text relates to the file."""
    if not target.exists():
        return "DIFFERS"
    old = target.read_text(encoding="ascii")
    if fresh == old:
        return "the same bytes"
    same = wire.same_values(json.loads(fresh), json.loads(old))
    return "the same values, other last digits" if same else "DIFFERS"


def main():
    parser = argparse.ArgumentParser(description="Writes the fixtures of the engine's tests.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"any of: {', '.join(NAMES)}")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    options = parser.parse_args()
    unknown = sorted(set(options.names) - set(NAMES))
    if unknown:
        parser.error(f"no such fixture: {', '.join(unknown)}; there are {', '.join(NAMES)}")
    torch.set_num_threads(1)
    torch.manual_seed(0)
    torch.use_deterministic_algorithms(True)
    differing = 0
    for name in options.names or NAMES:
        value = importlib.import_module(f"oracle.{name}").make()
        target = FOLDER / f"{name}.json"
        if options.check:
            verdict = compare(target, wire.text(value))
            differing += verdict == "DIFFERS"
            print(f"{target.name}: {verdict}")
        else:
            FOLDER.mkdir(parents=True, exist_ok=True)
            wire.write(target, value)
            print(f"{target.name}: {target.stat().st_size} bytes")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
