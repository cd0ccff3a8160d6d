#!/usr/bin/env python3
"""Writes the fixtures that the tests of the engine compare with. See README.md beside this file.

    python3 src/test/python/make_fixtures.py            write all files
    python3 src/test/python/make_fixtures.py networks   write some
    python3 src/test/python/make_fixtures.py --check    write nothing, compare with the files

Every value is reached in a second way before it is written; a disagreement stops the program.
"""

import argparse
import importlib
import pathlib
import sys
import tempfile

import torch

from oracle import wire

NAMES = ["networks", "objectives", "optimisers", "iterations", "variants", "linear", "divergences"]
FOLDER = pathlib.Path(__file__).resolve().parents[1] / "resources" / "org" / "ganscope" / "fixtures"


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
            with tempfile.TemporaryDirectory() as folder:
                fresh = pathlib.Path(folder) / target.name
                wire.write(fresh, value)
                same = target.exists() and fresh.read_bytes() == target.read_bytes()
            differing += not same
            print(f"{target.name}: {'the same bytes' if same else 'DIFFERS'}")
        else:
            FOLDER.mkdir(parents=True, exist_ok=True)
            wire.write(target, value)
            print(f"{target.name}: {target.stat().st_size} bytes")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
