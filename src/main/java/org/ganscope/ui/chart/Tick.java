package org.ganscope.ui.chart;

import org.ganscope.math.RoundNumbers;
import org.ganscope.text.NumberDisplay;

import java.util.ArrayList;
import java.util.List;

/**
 * A labelled place on an axis.
 *
 * @param at the coordinate
 * @param label the text there
 */
record Tick(double at, String label) {
    /** Round values of a linear axis, at most {@code most} of them if that is possible. */
    static List<Tick> linear(Span axis, int most) {
        double distance = RoundNumbers.tick(axis.height() / Math.max(1, most));
        List<Tick> ticks = new ArrayList<>();
        double first = Math.ceil(axis.low() / distance - 1e-9);
        for (double i = first; i * distance <= axis.high() + 1e-9 * axis.height(); i++) {
            ticks.add(new Tick(i * distance, NumberDisplay.tick(i * distance, distance)));
        }
        return ticks;
    }

    /** Powers of ten of a logarithmic axis. */
    static List<Tick> decades(Span axis, int most) {
        int low = (int) Math.ceil(axis.low() - 1e-9);
        int high = (int) Math.floor(axis.high() + 1e-9);
        int stride = Math.max(1, (int) Math.ceil((high - low) / (double) Math.max(1, most)));
        List<Tick> ticks = new ArrayList<>();
        for (int exponent = high; exponent >= low; exponent -= stride) {
            ticks.add(new Tick(exponent, NumberDisplay.powerOfTen(exponent)));
        }
        return ticks;
    }

    /**
     * Round whole steps whose labels do not overlap.
     *
     * @param pixels the length of the axis
     * @param em the size of the font
     * @param before pixels that a label may extend beyond the left end
     * @param after pixels that a label may extend beyond the right end
     */
    static List<Tick> steps(
            double from, double to, double pixels, double em, double before, double after) {
        int most = 12;
        List<Tick> ticks = List.of();
        for (; most > 0; most--) {
            double distance = Math.max(1, RoundNumbers.tick((to - from) / most));
            ticks = new ArrayList<>();
            for (double i = Math.ceil(from / distance - 1e-9); i * distance <= to; i++) {
                ticks.add(new Tick(i * distance, NumberDisplay.count(i * distance)));
            }
            if (leaveRoom(ticks, pixels / (to - from), em)) {
                break;
            }
        }
        return ticks.stream().map(tick -> fits(tick, from, to, pixels, em, before, after)).toList();
    }

    /** Whether neighbouring labels do not overlap. */
    private static boolean leaveRoom(List<Tick> ticks, double pixelsPerStep, double em) {
        for (int i = 1; i < ticks.size(); i++) {
            Tick before = ticks.get(i - 1);
            Tick tick = ticks.get(i);
            double labels = em * (width(before.label()) + width(tick.label())) / 2;
            if (labels + 0.9 * em > pixelsPerStep * (tick.at() - before.at())) {
                return false;
            }
        }
        return true;
    }

    /** The same tick, without its label if that extends too far. */
    private static Tick fits(
            Tick tick,
            double from,
            double to,
            double pixels,
            double em,
            double before,
            double after) {
        double middle = (tick.at() - from) / (to - from) * pixels;
        double half = em * width(tick.label()) / 2;
        boolean fits = middle - half >= -before && middle + half <= pixels + after;
        return fits ? tick : new Tick(tick.at(), "");
    }

    /** The width of a number in em: digits of the font are ½ em wide, signs and spaces less. */
    static double width(String number) {
        return number.codePoints()
                .mapToDouble(c -> c == '\u00A0' ? 0.26 : c == '.' ? 0.25 : c > 0x2000 ? 0.36 : 0.5)
                .sum();
    }
}
