package org.ganscope.ui.stage2d;

import javafx.geometry.Point2D;

import org.ganscope.text.NumberDisplay;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.ColourField;
import org.ganscope.ui.raster.Lettering;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.plane.LevelCurve;
import org.ganscope.view.plane.PlaneField;
import org.ganscope.view.plane.PlaneLayer;
import org.ganscope.view.plane.PlaneLayers;

/** The coloured background, the level lines with their numbers, and the density of G. */
final class GroundPainter {
    /**
     * The number of bands of the density, as filled contours at equal steps of its square root, so
     * that low densities are visible too.
     */
    private static final int BANDS = 7;

    private static final double DARKEST = 0.7;

    /** Half of the size of a line's number, in units. */
    private static final double HALF_WIDTH = 16;

    private static final double HALF_HEIGHT = 9;

    private final Raster raster;
    private final Palette palette;
    private final double unit;
    private final Lettering letters;
    private final ColourField colours = new ColourField();
    private final LevelCurve curve = new LevelCurve();
    private final int[] bands;
    private int[] ramp = new int[0];
    private double[] taken = new double[0];
    private double[] labelX = new double[0];
    private double[] labelY = new double[0];
    private GroundScale coloured =
            GroundScale.ofScore(PlaneLayer.SCORE, PlaneLayers.none().belief(), 1);

    GroundPainter(Raster raster, Palette palette, double em, Lettering letters) {
        this.raster = raster;
        this.palette = palette;
        this.letters = letters;
        unit = em / 12;
        bands = new int[40 * BANDS];
        for (int i = 0; i < bands.length; i++) {
            double root = Math.sqrt((double) i / bands.length);
            double step = Math.floor(root * BANDS) / (BANDS - 1);
            bands[i] = Argb.of(palette.generatorText(), DARKEST * step);
        }
    }

    void ground(PlaneLayers.Ground ground, GroundScale scale, PlaneScales scales) {
        if (scale != coloured || ramp.length == 0) {
            coloured = scale;
            ramp = scale.colours(palette);
        }
        PlaneField field = ground.field();
        fill(field, scales, ramp, scale.low(), scale.high());
    }

    /** The shades of the density, from low to high. */
    void density(PlaneField field, double limit, PlaneScales scales) {
        fill(field, scales, bands, 0, limit);
    }

    private void fill(PlaneField field, PlaneScales scales, int[] scale, double low, double high) {
        double left = scales.across(field.region().x().low());
        double right = scales.across(field.region().x().high());
        double top = scales.down(field.region().y().high());
        double bottom = scales.down(field.region().y().low());
        colours.draw(
                raster,
                left,
                top,
                right - left,
                bottom - top,
                field.values(),
                field.columns(),
                scale,
                low,
                high);
    }

    /**
     * Draws lines of equal values; their numbers come later.
     *
     * @param words places of other texts: x, y, x, y …
     */
    void levels(PlaneField field, GroundScale scale, PlaneScales scales, double[] words) {
        taken = words;
        int ink = Argb.of(palette.secondary(), 0.8);
        double[] levels = scale.levels();
        if (labelX.length != levels.length) {
            labelX = new double[levels.length];
            labelY = new double[levels.length];
            java.util.Arrays.fill(labelX, Double.NaN);
        }
        for (int k = 0; k < levels.length; k++) {
            curve.find(field, levels[k]);
            float[] x = curve.x();
            float[] y = curve.y();
            for (int i = 0; i < curve.count(); i++) {
                x[i] = (float) scales.across(x[i]);
                y[i] = (float) scales.down(y[i]);
            }
            boolean isMiddle = levels[k] == scale.centre();
            raster.polyline(x, y, curve.count(), (isMiddle ? 1.3 : 0.8) * unit, ink);
            placeLabel(k, scales);
        }
    }

    /** Draws the numbers of the lines, after the other layers. */
    void levelNumbers(GroundScale scale) {
        for (int k = 0; k < labelX.length; k++) {
            if (Double.isNaN(labelX[k])) {
                continue;
            }
            String number = NumberDisplay.axis(scale.levels()[k]);
            double width = letters.width(number) + 6 * unit;
            double height = 13 * unit;
            // on a plate, like the shares of the modes, since samples are below
            raster.fillRect(
                    labelX[k] - width / 2,
                    labelY[k] - height / 2,
                    width,
                    height,
                    Argb.of(palette.card(), 0.85));
            letters.draw(raster, number, labelX[k], labelY[k], Argb.of(palette.text()), 0);
        }
    }

    /**
     * A number stays with its line: at the point nearest to its last place or, if that is far, at
     * the one nearest to its default place at the edge.
     */
    private void placeLabel(int k, PlaneScales scales) {
        double width = scales.panel().getWidth();
        double height = scales.panel().getHeight();
        boolean stands = isRoom(k, labelX[k], labelY[k], scales);
        int at = stands ? nearest(k, labelX[k], labelY[k], scales) : -1;
        double far = 0.08 * width;
        if (at < 0 || Math.hypot(curve.x()[at] - labelX[k], curve.y()[at] - labelY[k]) > far) {
            double share = (k + 1.0) / (labelX.length + 1);
            at =
                    nearest(
                            k,
                            scales.panel().getMinX() + share * width,
                            scales.panel().getMinY() + 0.96 * height,
                            scales);
        }
        labelX[k] = at < 0 ? Double.NaN : curve.x()[at];
        labelY[k] = at < 0 ? Double.NaN : curve.y()[at];
    }

    private int nearest(int k, double toX, double toY, PlaneScales scales) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < curve.count(); i += 3) {
            double dx = curve.x()[i] - toX;
            double dy = curve.y()[i] - toY;
            double square = dx * dx + dy * dy;
            if (square < least && isRoom(k, curve.x()[i], curve.y()[i], scales)) {
                least = square;
                best = i;
            }
        }
        return best;
    }

    /** The place of a line's number, in pixels; NaN if there is no room for it. For tests. */
    Point2D number(int k) {
        return new Point2D(labelX[k], labelY[k]);
    }

    /**
     * Whether the number of a line fits there without covering other texts or the number of an
     * earlier line: where D is steep, all lines are close together.
     */
    private boolean isRoom(int k, double x, double y, PlaneScales scales) {
        double across = HALF_WIDTH * unit;
        double down = HALF_HEIGHT * unit;
        for (int i = 0; i < taken.length; i += 2) {
            if (covers(x - taken[i], y - taken[i + 1])) {
                return false;
            }
        }
        for (int i = 0; i < k; i++) {
            if (covers(x - labelX[i], y - labelY[i])) {
                return false;
            }
        }
        return x > scales.panel().getMinX() + across
                && x < scales.panel().getMaxX() - across
                && y > scales.panel().getMinY() + down
                && y < scales.panel().getMaxY() - down;
    }

    /** Whether two numbers this far apart touch; not if one of them has no place (NaN). */
    private boolean covers(double dx, double dy) {
        return Math.abs(dx) <= 1.8 * HALF_WIDTH * unit && Math.abs(dy) <= 1.6 * HALF_HEIGHT * unit;
    }
}
