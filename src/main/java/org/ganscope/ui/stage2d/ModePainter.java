package org.ganscope.ui.stage2d;

import javafx.geometry.Rectangle2D;

import org.ganscope.text.NumberDisplay;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Lettering;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.plane.PlaneLayers;

import java.util.ArrayList;
import java.util.List;

/**
 * The modes of the target: a circle of 3σ around each, within which samples belong to it, and their
 * share on a plate next to it, away from the other modes. Uncovered modes are marked by a dashed
 * circle and a dark plate, since every colour is already used for a player. Their shares are
 * written first if there is no room for all.
 */
final class ModePainter {
    /** With more modes than this, a number next to each would hide them. */
    private static final int MOST = 64;

    /** The share of a mode with less of the data than this is given in tenths of a percent. */
    private static final double RARE = 0.06;

    /** A dashed circle is drawn as a polygon with this many corners. */
    private static final int CORNERS = 72;

    private final Raster raster;
    private final double unit;
    private final Lettering plain;
    private final Lettering bold;
    private final int ink;
    private final int words;
    private final int plate;
    private final int card;
    private final float[] circleX = new float[CORNERS + 1];
    private final float[] circleY = new float[CORNERS + 1];

    ModePainter(Raster raster, Palette palette, double em, Lettering plain, Lettering bold) {
        this.raster = raster;
        this.plain = plain;
        this.bold = bold;
        unit = em / 12;
        ink = Argb.of(palette.secondary());
        words = Argb.of(palette.text());
        plate = Argb.of(palette.card(), 0.85);
        card = Argb.of(palette.card());
    }

    void circles(List<PlaneLayers.ModeShare> modes, PlaneScales scales) {
        for (PlaneLayers.ModeShare mode : modes) {
            double x = scales.across(mode.x());
            double y = scales.down(mode.y());
            if (mode.isStarving()) {
                dashed(x, y, radius(mode, scales));
            } else {
                raster.ring(x, y, radius(mode, scales), unit, ink);
            }
        }
    }

    private void dashed(double x, double y, double radius) {
        for (int i = 0; i <= CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            circleX[i] = (float) (x + radius * Math.cos(angle));
            circleY[i] = (float) (y - radius * Math.sin(angle));
        }
        raster.dashedPolyline(circleX, circleY, CORNERS + 1, 2.2 * unit, 5 * unit, 5 * unit, words);
    }

    private static double radius(PlaneLayers.ModeShare mode, PlaneScales scales) {
        return 3 * mode.sigma() * scales.unit();
    }

    /** The places of the shares: x, y for each mode; empty if they would hide the modes. */
    double[] places(List<PlaneLayers.ModeShare> modes, PlaneScales scales) {
        if (modes.size() > MOST) {
            return new double[0];
        }
        double[] places = new double[2 * modes.size()];
        double middleX = modes.stream().mapToDouble(PlaneLayers.ModeShare::x).average().orElse(0);
        double middleY = modes.stream().mapToDouble(PlaneLayers.ModeShare::y).average().orElse(0);
        boolean isRing = isRing(modes, middleX, middleY);
        for (int i = 0; i < modes.size(); i++) {
            PlaneLayers.ModeShare mode = modes.get(i);
            double dx = isRing ? mode.x() - middleX : 0;
            double dy = isRing ? mode.y() - middleY : 1;
            double length = Math.hypot(dx, dy);
            place(mode, dx / length, dy / length, scales, places, 2 * i);
        }
        return places;
    }

    /** Whether there is room outside of all modes. */
    private static boolean isRing(List<PlaneLayers.ModeShare> modes, double x, double y) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (PlaneLayers.ModeShare mode : modes) {
            double distance = Math.hypot(mode.x() - x, mode.y() - y);
            least = Math.min(least, distance);
            most = Math.max(most, distance);
        }
        return least > 0.5 * most;
    }

    private void place(
            PlaneLayers.ModeShare mode,
            double ux,
            double uy,
            PlaneScales scales,
            double[] places,
            int at) {
        double x = scales.across(mode.x());
        double y = scales.down(mode.y());
        if (!scales.panel().contains(x, y)) {
            places[at] = Double.NaN;
            places[at + 1] = Double.NaN;
            return;
        }
        double halfWidth = letters(mode).width(text(mode)) / 2 + 5 * unit;
        double halfHeight = 5 * unit;
        double away = radius(mode, scales) + 3 * unit;
        x += ux * (away + halfWidth);
        y -= uy * (away + halfHeight);
        places[at] = inside(x, scales.panel().getMinX(), scales.panel().getMaxX(), halfWidth);
        places[at + 1] = inside(y, scales.panel().getMinY(), scales.panel().getMaxY(), 8 * unit);
    }

    private Lettering letters(PlaneLayers.ModeShare mode) {
        return mode.isStarving() ? bold : plain;
    }

    /** With many modes, whole percents would not show which are uncovered. */
    private static String text(PlaneLayers.ModeShare mode) {
        return NumberDisplay.percent(mode.share(), mode.weight() < RARE ? 1 : 0);
    }

    private static double inside(double at, double low, double high, double margin) {
        return Math.max(low + margin, Math.min(high - margin, at));
    }

    /** @param places from {@link #places} */
    void shares(List<PlaneLayers.ModeShare> modes, double[] places) {
        List<Rectangle2D> taken = new ArrayList<>();
        for (boolean starving : new boolean[] {true, false}) {
            for (int i = 0; 2 * i < places.length; i++) {
                PlaneLayers.ModeShare mode = modes.get(i);
                boolean isTold = Double.isFinite(mode.share()) && Double.isFinite(places[2 * i]);
                if (isTold && mode.isStarving() == starving) {
                    share(mode, places[2 * i], places[2 * i + 1], taken);
                }
            }
        }
    }

    private void share(PlaneLayers.ModeShare mode, double x, double y, List<Rectangle2D> taken) {
        Lettering letters = letters(mode);
        String text = text(mode);
        double width = letters.width(text) + 6 * unit;
        double height = 13 * unit;
        Rectangle2D room = new Rectangle2D(x - width / 2, y - height / 2, width, height);
        if (taken.stream().anyMatch(room::intersects)) {
            return;
        }
        taken.add(room);
        int ground = mode.isStarving() ? words : plate;
        raster.fillRect(room.getMinX(), room.getMinY(), width, height, ground);
        letters.draw(raster, text, x, y, mode.isStarving() ? card : words, 0);
    }
}
