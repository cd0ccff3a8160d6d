package org.ganscope.ui.stage2d;

import javafx.geometry.Rectangle2D;

import org.ganscope.ui.theme.Palette;

/**
 * What lies around the plane: the legend of the layers and the latent square, which takes what the
 * plane leaves. The plane is the largest square: its column goes to its right, or below it where
 * that leaves the plane more. Where there is little room the latent square becomes smaller, and
 * goes where it would be too small to be of use; the sliders below the stage are there in any case.
 */
final class PlaneColumn {
    /** The width of the column, in sizes of the text. */
    private static final double LEAST = 10.5;

    /** The legend is not wider: its digits belong to their names. */
    private static final double MOST_OF_LEGEND = 16;

    private static final double MOST = 36;

    /** How much larger the plane must become for its column to go below it. */
    private static final double WORTH = 1.12;

    private final LayerLegend legend;
    private final LatentSquare square = new LatentSquare();
    private double em = 12;

    PlaneColumn(LayerChoice layers) {
        legend = new LayerLegend(layers);
    }

    LayerLegend legend() {
        return legend;
    }

    LatentSquare square() {
        return square;
    }

    void style(Palette palette, double newEm) {
        em = newEm;
        legend.style(palette, em);
        square.style(palette, em);
    }

    /**
     * Places its parts.
     *
     * @param left the left edge of the plane, right of its numbers
     * @param foot the end of the room for all, with the numbers below the plane
     * @return where the plane goes
     */
    Rectangle2D arrange(double left, double top, double right, double foot) {
        double gap = em;
        double down = foot - top - PlaneAxes.below(em);
        double column = Math.max(legend.width(), LEAST * em);
        double beside = Math.min(right - left - gap - column, down);
        double flat = Math.max(legend.flatHeight(), square.leastHeight());
        double below = Math.min(right - left, down - gap - flat);
        boolean isBelow = below > WORTH * beside;
        double side = Math.max(1, Math.floor(isBelow ? below : beside));
        legend.setFlat(isBelow);
        if (isBelow) {
            double start = top + side + PlaneAxes.below(em) + gap;
            layBelow(left - PlaneAxes.before(em), start, right, foot);
        } else {
            layBeside(left + side + gap, top, right, foot);
        }
        return new Rectangle2D(left, top, side, side);
    }

    private void layBeside(double x, double top, double right, double foot) {
        double width = Math.min(right - x, MOST * em);
        double free = foot - top - legend.leastHeight() - em;
        if (free < square.leastHeight()) {
            free = foot - top - legend.leastRows() - em; // the bar of colours gives way
        }
        double low = Math.floor(Math.min(square.height(width), free));
        double rest = right - x - legend.width() - em;
        double apart = Math.floor(Math.min(square.width(foot - top), rest));
        if (apart >= square.leastWidth() && square.height(apart) > low) {
            square.setVisible(true);
            square.resizeRelocate(right - apart, top, apart, square.height(apart));
            legend.resizeRelocate(x, top, legend.width(), Math.max(0, foot - top));
            return;
        }
        square.setVisible(low >= square.leastHeight());
        double edge = square.isVisible() ? foot - low : foot;
        square.resizeRelocate(x, foot - low, width, Math.max(0, low));
        double wide = Math.min(width, MOST_OF_LEGEND * em);
        legend.resizeRelocate(x, top, wide, Math.max(0, edge - em - top));
    }

    private void layBelow(double left, double top, double right, double foot) {
        double height = Math.max(0, foot - top);
        double rest = right - left - legend.flatWidth() - em;
        double width = Math.floor(Math.min(square.width(height), rest));
        square.setVisible(width >= square.leastWidth());
        double taken = square.isVisible() ? width + em : 0;
        square.resizeRelocate(right - width, top, Math.max(0, width), height);
        legend.resizeRelocate(left, top, right - left - taken, height);
    }
}
