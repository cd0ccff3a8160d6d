package org.ganscope.experiment;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.WordSetting;
import org.ganscope.gan.setting.WordsSetting;
import org.ganscope.text.InputException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A setting and the values that a sweep tries.
 *
 * @param values as text, at least one, no two the same
 */
public record SweepAxis(Setting setting, List<String> values) {
    /** The seed counts the runs of a cell. */
    private static final String SEED = "seed";

    /** Digits of the values of a range: no two of a thousand become the same. */
    private static final MathContext DIGITS = new MathContext(4);

    /**
     * An axis.
     *
     * @throws InputException if this setting cannot be varied, or a value is given twice
     */
    public SweepAxis {
        values = List.copyOf(values);
        if (setting.key().equals(SEED)) {
            throw new InputException("sweep.error.seed");
        }
        if (setting instanceof WordSetting || setting instanceof WordsSetting) {
            throw new InputException("sweep.error.word", setting.key());
        }
        HashSet<String> distinct = new HashSet<>();
        for (String value : values) {
            if (!distinct.add(value)) {
                throw new InputException("sweep.error.value.twice", setting.key(), value);
            }
        }
    }

    /**
     * Values at equal distances, or with equal ratios, rounded to four digits.
     *
     * @param count number of values, ≥ 2
     * @throws InputException if two values become the same, or the ends have no ratio
     */
    public static SweepAxis range(
            NumberSetting setting, double from, double to, int count, boolean logarithmic) {
        if (logarithmic && !(from > 0 && to > 0)) {
            throw new InputException("sweep.error.log", setting.key());
        }
        double ratio = to / from;
        return new SweepAxis(
                setting,
                IntStream.range(0, count)
                        .mapToDouble(i -> (double) i / (count - 1))
                        .map(share ->
                                logarithmic
                                        ? from * StrictMath.pow(ratio, share)
                                        : from + share * (to - from))
                        .mapToObj(x -> written(setting, x))
                        .toList());
    }

    private static String written(NumberSetting setting, double x) {
        return NumberText.format(
                setting.scale() == NumberSetting.Scale.INTEGER
                        ? Math.rint(x)
                        : new BigDecimal(x).round(DIGITS).doubleValue());
    }

    /** The number of values. */
    public int count() {
        return values.size();
    }

    /**
     * Whether the values rise or fall with equal ratios rather than at equal distances, so that a
     * picture of them has a logarithmic scale.
     */
    public boolean isLogarithmic() {
        if (!isNumeric() || count() < 3 || number(0) <= 0 || number(count() - 1) <= 0) {
            return false;
        }
        double even = number(0) + (number(count() - 1) - number(0)) / 2;
        double equal = Math.sqrt(number(0) * number(count() - 1));
        double middle =
                count() % 2 == 1
                        ? number(count() / 2)
                        : Math.sqrt(number(count() / 2 - 1) * number(count() / 2));
        return Math.abs(StrictMath.log(middle / equal)) < Math.abs(StrictMath.log(middle / even));
    }

    /** Whether its values are numbers. */
    public boolean isNumeric() {
        return setting instanceof NumberSetting;
    }

    /** A value of a numeric axis as a number. */
    public double number(int i) {
        return Double.parseDouble(values.get(i));
    }

    /**
     * A configuration with the setting at one of the values.
     *
     * @throws InputException if the value is refused
     */
    GanConfig apply(GanConfig config, int i) {
        return setting.parse(config, values.get(i));
    }
}
