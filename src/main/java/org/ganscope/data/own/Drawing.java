package org.ganscope.data.own;

import org.ganscope.data.Distribution;

import java.util.Arrays;
import java.util.List;

/**
 * A density as you draw it: heights from 0 to {@value #HIGHEST} on a regular grid, of which only
 * the proportions count. Immutable.
 */
public final class Drawing implements TargetContent {
    /** Number of heights of a drawing over the line. */
    public static final int LINE = 128;

    /** Number of rows, and of columns, of a drawing over the plane. */
    public static final int SIDE = 64;

    /** The greatest height. */
    public static final int HIGHEST = 255;

    private final byte[] heights;
    private final int hash;
    private final LastValueCache<Distribution> distributions = new LastValueCache<>();

    private Drawing(byte[] heights) {
        this.heights = heights;
        hash = Arrays.hashCode(heights);
    }

    /**
     * A drawing.
     *
     * @param heights {@value #LINE} from left to right; or {@value #SIDE}·{@value #SIDE}, row by
     *     row from the bottom, each from left to right
     * @throws IllegalArgumentException if their number is another one, one of them is not in 0 …
     *     {@value #HIGHEST}, or all are 0
     */
    public static Drawing of(int... heights) {
        if (heights.length != LINE && heights.length != SIDE * SIDE) {
            throw new IllegalArgumentException(
                    "a drawing has "
                            + LINE
                            + " or "
                            + SIDE * SIDE
                            + " heights, not "
                            + heights.length);
        }
        byte[] kept = new byte[heights.length];
        for (int i = 0; i < kept.length; i++) {
            if (heights[i] < 0 || heights[i] > HIGHEST) {
                throw new IllegalArgumentException("height " + i + " is " + heights[i]);
            }
            kept[i] = (byte) heights[i];
        }
        if (isEmpty(heights)) {
            throw new IllegalArgumentException("nothing is drawn: all heights are 0");
        }
        return new Drawing(kept);
    }

    /** Whether nothing is drawn, so that there is no distribution. */
    public static boolean isEmpty(int... heights) {
        return Arrays.stream(heights).noneMatch(height -> height > 0);
    }

    /** Over the line (1) or over the plane (2). */
    public int dimension() {
        return heights.length == LINE ? 1 : 2;
    }

    /** Number of heights. */
    public int size() {
        return heights.length;
    }

    /** Height number i, in the order of {@link #of}. */
    public int height(int i) {
        return heights[i] & 0xFF;
    }

    /** All heights, in the order of {@link #of}; a copy. */
    public int[] heights() {
        int[] copy = new int[heights.length];
        Arrays.setAll(copy, this::height);
        return copy;
    }

    /** The heights smoothed by a Gaussian with σ in cells, see {@link GaussianBlur}. */
    double[] smoothed(double cells) {
        double[] smooth = new double[heights.length];
        Arrays.setAll(smooth, this::height);
        GaussianBlur blur = GaussianBlur.of(cells);
        if (dimension() == 1) {
            blur.apply(smooth);
        } else {
            GaussianBlur.apply(blur, blur, smooth, SIDE, SIDE);
        }
        return smooth;
    }

    public Distribution distribution(double extent, double smoothing) {
        return distributions.get(
                List.of(extent, smoothing),
                () ->
                        dimension() == 1
                                ? new DrawnLine(smoothed(smoothing), extent)
                                : new DrawnPlane(smoothed(smoothing), extent));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Drawing drawing
                        && hash == drawing.hash
                        && Arrays.equals(heights, drawing.heights);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return dimension() == 1 ? LINE + " heights" : SIDE + "×" + SIDE + " heights";
    }
}
