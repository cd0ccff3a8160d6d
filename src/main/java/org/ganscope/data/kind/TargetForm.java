package org.ganscope.data.kind;

import org.ganscope.data.Distribution;
import org.ganscope.data.own.Drawing;
import org.ganscope.data.own.SampleDrawings;
import org.ganscope.data.own.SampleTables;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.data.own.TargetContent;
import org.ganscope.data.own.Weights;

import java.util.List;

/** The kinds of content of targets. */
public enum TargetForm {
    /** A formula with a few parameters; no further content. */
    FORMULA {
        @Override
        boolean takes(TargetContent material, int dimension) {
            return material == TargetContent.NONE;
        }

        @Override
        TargetContent standard(int dimension) {
            return TargetContent.NONE;
        }

        @Override
        List<TargetParameter> parameters() {
            return List.of();
        }

        @Override
        Distribution create(double[] values, TargetContent material) {
            throw new IllegalArgumentException("a formula makes its targets itself");
        }
    },
    /**
     * A formula with modes that may have given {@link Weights}; without them, the formula weighs
     * the modes.
     */
    MIXTURE {
        @Override
        boolean takes(TargetContent material, int dimension) {
            return material == TargetContent.NONE || material instanceof Weights;
        }

        @Override
        TargetContent standard(int dimension) {
            return TargetContent.NONE;
        }

        @Override
        List<TargetParameter> parameters() {
            return List.of();
        }

        @Override
        Distribution create(double[] values, TargetContent material) {
            throw new IllegalArgumentException("a formula makes its targets itself");
        }
    },
    /** A {@link Drawing}. */
    DRAWING {
        @Override
        boolean takes(TargetContent material, int dimension) {
            return material instanceof Drawing drawing && drawing.dimension() == dimension;
        }

        @Override
        TargetContent standard(int dimension) {
            return dimension == 1 ? SampleDrawings.line() : SampleDrawings.plane();
        }

        // The greatest distance from 0, and the smoothing in cells.
        @Override
        List<TargetParameter> parameters() {
            return List.of(
                    new TargetParameter("extent", 0.5, 10, 3),
                    new TargetParameter("smoothing", 0, 8, 1));
        }

        @Override
        Distribution create(double[] values, TargetContent material) {
            return ((Drawing) material).distribution(values[0], values[1]);
        }
    },
    /** A {@link Table}, or a {@link TableFile} that is still to be read. */
    TABLE {
        @Override
        boolean takes(TargetContent material, int dimension) {
            return material instanceof Table table && table.dimension() == dimension
                    || material instanceof TableFile;
        }

        @Override
        TargetContent standard(int dimension) {
            return SampleTables.standard(dimension);
        }

        // The width of the Gaussian on every row, relative to the usual one: see Bandwidth.
        @Override
        List<TargetParameter> parameters() {
            return List.of(new TargetParameter("bandwidth", 0, 3, 1));
        }

        @Override
        Distribution create(double[] values, TargetContent material) {
            if (material instanceof Table table) {
                return table.distribution(values[0]);
            }
            throw new IllegalArgumentException("this file has not been read: " + material);
        }
    };

    abstract boolean takes(TargetContent material, int dimension);

    abstract TargetContent standard(int dimension);

    abstract List<TargetParameter> parameters();

    abstract Distribution create(double[] values, TargetContent material);
}
