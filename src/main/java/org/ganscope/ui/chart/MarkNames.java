package org.ganscope.ui.chart;

import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Lettering;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;

import java.util.List;
import java.util.Optional;

/**
 * Above the first chart of a stack, a small triangle for each mark, and next to it the changed
 * setting. If names would overlap, the latest is shown.
 */
final class MarkNames {
    private static final double HEAD = 6;
    private static final double GAP = 4;

    private Optional<Lettering> letters = Optional.empty();
    private double size;

    void paint(
            Raster raster, List<MarkGroup> groups, PlotArea plot, Palette palette, double newSize) {
        if (groups.isEmpty()) {
            return;
        }
        Lettering lettering = letters(raster, newSize);
        int ground = Argb.of(palette.card());
        int ink = Argb.of(palette.secondary());
        double y = plot.top() - 0.55 * size;
        double free = plot.right();
        for (MarkGroup group : groups.reversed()) {
            double x = group.x();
            raster.arrow(
                    x,
                    plot.top() - HEAD,
                    x,
                    plot.top() + 1,
                    1,
                    HEAD + 1,
                    Argb.of(group.ink().in(palette)));
            double width = lettering.width(group.name());
            double left = x + GAP + width <= free ? x + GAP : x - GAP - width;
            if (left >= plot.left() && left + width <= free) {
                lettering.draw(raster, group.name(), left + width / 2, y, ink, ground);
                free = left - GAP;
            } else {
                free = Math.min(free, x - GAP);
            }
        }
    }

    private Lettering letters(Raster raster, double newSize) {
        if (letters.isEmpty() || newSize != size || !letters.get().fits(raster)) {
            size = newSize;
            letters = Optional.of(new Lettering(newSize, false, 1.5, raster.scale()));
        }
        return letters.get();
    }
}
