package org.ganscope.ui.chart;

import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws marks: a dotted line through the plot. */
final class MarkLayer {
    private static final double REACH = 6;

    private MarkLayer() {}

    static void paintLines(Raster raster, List<MarkGroup> groups, PlotArea plot, Palette palette) {
        for (MarkGroup group : groups) {
            raster.dottedVertical(
                    group.x(),
                    plot.top(),
                    plot.bottom(),
                    1,
                    2,
                    2,
                    Argb.of(group.ink().in(palette), 0.9));
        }
    }

    /** The group at the pointer's x, if it is near enough to one. */
    static Optional<MarkGroup> nearest(List<MarkGroup> groups, double x) {
        return groups.stream()
                .filter(group -> Math.abs(group.x() - x) <= REACH)
                .min(Comparator.comparingDouble(group -> Math.abs(group.x() - x)));
    }
}
