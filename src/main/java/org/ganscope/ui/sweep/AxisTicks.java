package org.ganscope.ui.sweep;

import org.ganscope.experiment.SweepAxis;
import org.ganscope.gan.GanConfig;
import org.ganscope.text.InputException;
import org.ganscope.text.NumberDisplay;
import org.ganscope.view.words.SettingWords;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Where the labels of an axis are, and where a value is on it, in cells from the first. */
final class AxisTicks {
    /**
     * A label.
     *
     * @param place 0 is the middle of the first cell
     */
    record Tick(double place, String words) {}

    private AxisTicks() {}

    /**
     * The labels: powers of ten if the values have equal ratios, otherwise some or all of the
     * values.
     *
     * @param most how many there is room for, ≥ 2
     */
    static List<Tick> of(SweepAxis axis, GanConfig base, int most) {
        if (axis.isLogarithmic()) {
            List<Tick> powers = powers(axis);
            if (powers.size() >= 2) {
                return powers;
            }
        }
        int every = Math.ceilDiv(axis.count(), Math.max(2, most));
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < axis.count(); i += every) {
            ticks.add(new Tick(i, words(axis, base, i)));
        }
        return ticks;
    }

    private static List<Tick> powers(SweepAxis axis) {
        double first = Math.log10(axis.number(0));
        double last = Math.log10(axis.number(axis.count() - 1));
        List<Tick> ticks = new ArrayList<>();
        double slack = 1e-6;
        for (double e = Math.ceil(Math.min(first, last) - slack);
                e <= Math.max(first, last) + slack;
                e++) {
            double place = (axis.count() - 1) * (e - first) / (last - first);
            ticks.add(new Tick(place, NumberDisplay.powerOfTen((int) e)));
        }
        return ticks;
    }

    /** A value of an axis as the settings show it. */
    static String words(SweepAxis axis, GanConfig base, int i) {
        try {
            return SettingWords.value(
                    axis.setting(), axis.setting().parse(base, axis.values().get(i)));
        } catch (InputException e) {
            return axis.values().get(i); // only together with the other axis
        }
    }

    /** Where the value of a configuration is; empty if it is beyond the ends, or none of these. */
    static OptionalDouble place(SweepAxis axis, GanConfig config) {
        if (!axis.setting().exists(config)) {
            return OptionalDouble.empty();
        }
        if (!axis.isNumeric() || axis.count() == 1) {
            int i = axis.values().indexOf(axis.setting().format(config));
            return i < 0 ? OptionalDouble.empty() : OptionalDouble.of(i);
        }
        double value = ((Number) axis.setting().value(config)).doubleValue();
        double share =
                axis.isLogarithmic()
                        ? Math.log(value / axis.number(0))
                                / Math.log(axis.number(axis.count() - 1) / axis.number(0))
                        : (value - axis.number(0))
                                / (axis.number(axis.count() - 1) - axis.number(0));
        double place = share * (axis.count() - 1);
        return place >= -0.5 && place <= axis.count() - 0.5
                ? OptionalDouble.of(place)
                : OptionalDouble.empty();
    }
}
