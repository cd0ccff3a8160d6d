package org.ganscope.view;

import org.ganscope.data.Quantity;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.util.List;

/**
 * How the values of a coordinate are named and written: for your own data with the name of the
 * column and in the units of the file, for others unchanged.
 *
 * @param name at an axis and in front of a value
 * @param shift of a value that is shown
 * @param scale of a value, > 0: x is shown as shift + scale·x
 * @param isOwn whether it comes from a file
 */
public record Measure(String name, double shift, double scale, boolean isOwn) {
    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 6;
    private static final double LARGE = 1e4;

    /** The same for values from a file, which may be large anyway. */
    private static final double LARGE_RAW = 1e12;

    /** Longer names would run over the axis. */
    private static final int LONGEST = 24;

    /** A coordinate without a unit. */
    public static Measure plain(String name) {
        return new Measure(name, 0, 1, false);
    }

    /** A column of the user's own file. */
    public static Measure of(Quantity quantity) {
        String name = quantity.name();
        boolean isNumber = name.chars().allMatch(Character::isDigit);
        String called = isNumber ? Text.of("import.column", name) : name;
        boolean isLong = called.length() > LONGEST;
        return new Measure(
                isLong ? called.substring(0, LONGEST - 1) + "…" : called,
                quantity.shift(),
                quantity.scale(),
                true);
    }

    /** Whether values are shown on another scale than the networks use. */
    public boolean isOnOtherScale() {
        return scale != 1 || shift != 0;
    }

    /** Whether one of these is: then values that combine several coordinates are standardised. */
    public static boolean areOnOtherScales(List<Measure> measures) {
        return measures.stream().anyMatch(Measure::isOnOtherScale);
    }

    /** The value that is shown for x. */
    public double shown(double x) {
        return Math.fma(scale, x, shift);
    }

    /** The scale of an axis for the values that are shown, at the same pixels. */
    public AxisScale shown(AxisScale axis) {
        return new AxisScale(shown(axis.low()), shown(axis.high()), axis.from(), axis.to());
    }

    /** x as it is shown, to about a hundredth of the scale. */
    public String write(double x) {
        return write(x, shown(x));
    }

    /** A difference or a slope of x as it is shown. */
    public String writeDifference(double dx) {
        return write(dx, scale * dx);
    }

    private String write(double x, double shown) {
        if (isLarge(x)) {
            return NumberDisplay.value(shown);
        }
        return isOwn
                ? NumberDisplay.inFull(shown, decimals())
                : NumberDisplay.fixed(shown, decimals());
    }

    /** Whether a value is so large as in a diverging run. */
    private boolean isLarge(double x) {
        return Math.abs(x) >= (isOwn && !isOnOtherScale() ? LARGE_RAW : LARGE);
    }

    private int decimals() {
        return (int) Math.clamp(DECIMALS - Math.floor(Math.log10(scale)), 0, MOST_DECIMALS);
    }

    /** A number at its axis: in full where the unit is the file's. */
    public String axisNumber(double shown) {
        return isOwn ? NumberDisplay.axisInFull(shown) : NumberDisplay.axis(shown);
    }
}
