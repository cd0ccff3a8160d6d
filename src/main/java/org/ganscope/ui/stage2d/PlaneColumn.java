package org.ganscope.ui.stage2d;

import org.ganscope.ui.theme.Palette;

/**
 * What stands at the right of the plane: the legend of the layers above, the latent square below.
 * Where there is little height the square becomes smaller, and goes where it would be too small to
 * be of use; the sliders below the stage are there in any case.
 */
final class PlaneColumn {
    /** Its width in sizes of the text. */
    private static final double LEAST = 10.5;

    private static final double MOST = 16;

    /** Its share of the width of the stage between these. */
    private static final double SHARE = 0.14;

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

    /** How wide it is beside a plane, if so much room is there for both. */
    double width(double both) {
        double wanted = Math.clamp(Math.round(SHARE * both), LEAST * em, MOST * em);
        return Math.max(legend.width(), wanted);
    }

    /** Places both parts between top and bottom. */
    void arrange(double x, double top, double bottom, double width) {
        double left = bottom - top - legend.leastHeight() - em;
        double low = Math.floor(Math.min(square.height(width), left));
        square.setVisible(low >= square.leastHeight());
        double edge = square.isVisible() ? bottom - low : bottom;
        square.resizeRelocate(x, bottom - low, width, Math.max(0, low));
        legend.resizeRelocate(x, top, width, Math.max(0, edge - em - top));
    }
}
