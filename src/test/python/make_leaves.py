"""Makes assets/data/leaves.csv, the data set that comes with the program. The leaves are invented:
three kinds, whose length and width in millimetres are drawn here; no plant was measured."""

import pathlib
import random

KINDS = [
    # number of leaves; mean length, its deviation; width per length; scatter of the width
    (600, 48.0, 6.0, 0.92, 3.0),
    (500, 92.0, 9.0, 0.38, 3.5),
    (400, 71.0, 5.0, 0.98, 4.0),
]


def leaves():
    draw = random.Random(4)
    rows = []
    for count, length, spread, ratio, scatter in KINDS:
        for _ in range(count):
            along = draw.gauss(length, spread)
            across = ratio * along + draw.gauss(0, scatter) + 0.08 * (along - length)
            rows.append((along, across))
    draw.shuffle(rows)
    return rows


def main():
    file = pathlib.Path(__file__).parents[3] / "assets" / "data" / "leaves.csv"
    with open(file, "w", encoding="utf-8", newline="\n") as out:
        out.write("length,width\n")
        for length, width in leaves():
            out.write(f"{length:.1f},{width:.1f}\n")


if __name__ == "__main__":
    main()
