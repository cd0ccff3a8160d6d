package org.ganscope.ui.drawing;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Range;
import org.ganscope.data.own.Drawing;
import org.ganscope.math.RandomStream;

/**
 * A distribution as heights for further drawing: the mean of its density over each cell if it is
 * known, else the share of many samples in the cell.
 *
 * @param heights in the order of {@link Drawing#of}
 * @param extent the greatest distance of the cells from 0, in units of the data
 */
record TargetHeights(int[] heights, double extent) {
    private static final int SAMPLES = 400_000;

    /** Number of points within a cell, along each axis, at which a density is evaluated. */
    private static final int WITHIN = 4;

    /**
     * @param least the smallest extent allowed
     * @param most the largest one; mass beyond is left out
     */
    static TargetHeights of(Distribution distribution, double least, double most) {
        return switch (distribution) {
            case Distribution1D line -> ofLine(line, least, most);
            case Distribution2D plane -> ofPlane(plane, least, most);
            default ->
                    throw new IllegalArgumentException(
                            "no heights of dimension " + distribution.dimension());
        };
    }

    private static TargetHeights ofLine(Distribution1D line, double least, double most) {
        double extent = Math.clamp(reach(line.range()), least, most);
        double[] mass = new double[Drawing.LINE];
        double cell = 2 * extent / Drawing.LINE;
        for (int i = 0; i < mass.length; i++) {
            double left = -extent + i * cell;
            mass[i] = Math.max(0, line.cumulative(left + cell) - line.cumulative(left));
        }
        return new TargetHeights(scaled(mass), extent);
    }

    private static TargetHeights ofPlane(Distribution2D plane, double least, double most) {
        double furthest = Math.max(reach(plane.range().x()), reach(plane.range().y()));
        double extent = Math.clamp(furthest, least, most);
        double[] mass = plane.densityIsKnown() ? densities(plane, extent) : counts(plane, extent);
        return new TargetHeights(scaled(mass), extent);
    }

    private static double[] densities(Distribution2D plane, double extent) {
        double[] mass = new double[Drawing.SIDE * Drawing.SIDE];
        int fine = Drawing.SIDE * WITHIN;
        for (int row = 0; row < fine; row++) {
            double y = extent * (2.0 * row + 1 - fine) / fine;
            for (int column = 0; column < fine; column++) {
                double x = extent * (2.0 * column + 1 - fine) / fine;
                mass[row / WITHIN * Drawing.SIDE + column / WITHIN] += plane.density(x, y);
            }
        }
        return mass;
    }

    private static double[] counts(Distribution2D plane, double extent) {
        double[] mass = new double[Drawing.SIDE * Drawing.SIDE];
        FMatrixRMaj samples = new FMatrixRMaj(2, SAMPLES);
        plane.sample(new RandomStream(0).split("view"), samples);
        for (int i = 0; i < SAMPLES; i++) {
            int column = cell(samples.get(0, i), extent);
            int row = cell(samples.get(1, i), extent);
            if (column >= 0 && column < Drawing.SIDE && row >= 0 && row < Drawing.SIDE) {
                mass[row * Drawing.SIDE + column]++;
            }
        }
        return mass;
    }

    private static int cell(double x, double extent) {
        return (int) Math.floor((x + extent) / (2 * extent) * Drawing.SIDE);
    }

    private static double reach(Range range) {
        return Math.max(Math.abs(range.low()), Math.abs(range.high()));
    }

    private static int[] scaled(double... mass) {
        double highest = 0;
        for (double one : mass) {
            highest = Double.isFinite(one) ? Math.max(highest, one) : highest;
        }
        int[] heights = new int[mass.length];
        for (int i = 0; i < mass.length && highest > 0; i++) {
            double share = Math.min(1, mass[i] / highest);
            heights[i] = (int) Math.round(Drawing.HIGHEST * share);
        }
        return heights;
    }
}
