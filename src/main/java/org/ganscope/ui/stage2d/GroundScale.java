package org.ganscope.ui.stage2d;

import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Ramp;
import org.ganscope.view.plane.PlaneLayer;
import org.ganscope.view.plane.PlaneLayers;

/**
 * The colours of a background's values, and its level lines.
 *
 * @param low the value with the first colour, like all below
 * @param centre the value with the middle colour
 * @param high the value with the last colour, like all above
 * @param levels values with a line, ascending
 */
record GroundScale(PlaneLayer layer, double low, double centre, double high, double[] levels) {
    private static final int COLOURS = 511;

    /** The scale of D and of D*. A critic has no natural limits: its scale is given. */
    static GroundScale ofScore(PlaneLayer layer, PlaneLayers.Belief belief, double criticLimit) {
        if (belief.kind() == ScoreKind.CRITIC) {
            double step = criticLimit / 2;
            double[] levels = {-1.5 * step, -step, -0.5 * step, 0, 0.5 * step, step, 1.5 * step};
            return new GroundScale(layer, -criticLimit, 0, criticLimit, levels);
        }
        double low = belief.kind().generated();
        if (layer == PlaneLayer.OPTIMAL) {
            // the best D is steep: its lines would overlap
            double[] middle = {belief.cannotTell()};
            return new GroundScale(layer, low, belief.cannotTell(), 1, middle);
        }
        double[] levels = new double[3];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = low + (i + 1) * 0.25 * (1 - low);
        }
        return new GroundScale(layer, low, belief.cannotTell(), 1, levels);
    }

    /** The scale of D − D*. */
    static GroundScale ofDifference(double limit) {
        double[] levels = {-limit / 2, limit / 2};
        return new GroundScale(PlaneLayer.DIFFERENCE, -limit, 0, limit, levels);
    }

    /** The colours of equal steps from low to high. */
    int[] colours(Palette palette) {
        Ramp ramp = layer == PlaneLayer.DIFFERENCE ? Ramp.difference(palette) : Ramp.score(palette);
        int[] colours = new int[COLOURS];
        for (int i = 0; i < COLOURS; i++) {
            colours[i] = Argb.of(ramp.at(place(low + i * (high - low) / (COLOURS - 1))));
        }
        return colours;
    }

    /** The position of a value's colour in the ramp, 0…1. */
    double place(double value) {
        double side = value < centre ? centre - low : high - centre;
        return 0.5 + 0.5 * (value - centre) / side;
    }

    boolean isLike(GroundScale other) {
        return layer == other.layer
                && low == other.low
                && centre == other.centre
                && high == other.high
                && java.util.Arrays.equals(levels, other.levels);
    }
}
