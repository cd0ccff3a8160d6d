package org.ganscope.ui.sweep;

import org.ganscope.experiment.CellFigures;
import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepAxis;
import org.ganscope.experiment.SweepMeasure;
import org.ganscope.experiment.SweepRow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The results of a sweep over its first two axes: a column for each value of the first, a row for
 * each of the second, upwards. The runs of all other axes count together. Immutable.
 *
 * @param cells the figures of those that have any, by column + columns · row
 */
record SweepFrame(Sweep sweep, SweepMeasure measure, Map<Integer, CellFigures> cells) {
    SweepFrame {
        cells = Map.copyOf(cells);
    }

    static SweepFrame of(Sweep sweep, Collection<SweepRow> rows, SweepMeasure measure) {
        Map<Integer, List<SweepRow>> byCell = new TreeMap<>();
        for (SweepRow row : rows) {
            int cell = sweep.cell(row.run());
            int up = sweep.axes().size() > 1 ? sweep.place(cell, 1) : 0;
            int at = sweep.place(cell, 0) + sweep.axes().getFirst().count() * up;
            byCell.computeIfAbsent(at, none -> new ArrayList<>()).add(row);
        }
        Map<Integer, CellFigures> cells = new TreeMap<>();
        byCell.forEach((at, found) -> cells.put(at, CellFigures.of(found)));
        return new SweepFrame(sweep, measure, cells);
    }

    SweepAxis across() {
        return sweep.axes().getFirst();
    }

    /** Empty for a sweep of one setting. */
    Optional<SweepAxis> up() {
        return sweep.axes().size() > 1 ? Optional.of(sweep.axes().get(1)) : Optional.empty();
    }

    int columns() {
        return across().count();
    }

    int rows() {
        return up().map(SweepAxis::count).orElse(1);
    }

    /** The figures of a cell, if it has any. */
    Optional<CellFigures> at(int column, int row) {
        return Optional.ofNullable(cells.get(column + columns() * row));
    }
}
