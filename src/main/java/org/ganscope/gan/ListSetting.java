package org.ganscope.gan;

import org.ganscope.text.InputException;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A list of numbers, possibly empty: layer widths, or given parameters.
 *
 * @param most greatest length of the list
 * @param integers whether only whole numbers are allowed
 * @param hasEditor whether it is edited in a place of its own
 * @param existence which configurations have this setting
 */
public record ListSetting(
        String key,
        int most,
        double low,
        double high,
        boolean integers,
        boolean rebuilds,
        boolean hasEditor,
        Predicate<GanConfig> existence,
        Function<GanConfig, List<Double>> getter,
        BiFunction<GanConfig, List<Double>, GanConfig> setter)
        implements Setting {
    /** Longer lists are not written out in a refusal. */
    private static final int LONG = 16;

    @Override
    public boolean exists(GanConfig config) {
        return existence.test(config);
    }

    @Override
    public List<Double> value(GanConfig config) {
        return getter.apply(config);
    }

    @Override
    public GanConfig with(GanConfig config, Object value) {
        if (!(value instanceof List<?> list)
                || list.size() > most
                || !list.stream().allMatch(this::allows)) {
            throw refusal(value);
        }
        return setter.apply(config, list.stream().map(x -> ((Number) x).doubleValue()).toList());
    }

    private boolean allows(Object element) {
        return element instanceof Number number
                && low <= number.doubleValue()
                && number.doubleValue() <= high
                && (!integers || number.doubleValue() == Math.rint(number.doubleValue()));
    }

    private InputException refusal(Object value) {
        if (value instanceof List<?> list && list.size() > LONG) {
            return refusalOfLong(list);
        }
        return new InputException(
                integers ? "setting.error.integers" : "setting.error.numbers",
                key,
                value instanceof List<?> list ? written(list) : value,
                Integer.toString(most),
                Numbers.format(low),
                Numbers.format(high));
    }

    /** Says what is wrong without writing the list out. */
    private InputException refusalOfLong(List<?> list) {
        if (list.size() > most) {
            return new InputException(
                    "setting.error.length",
                    key,
                    Integer.toString(list.size()),
                    Integer.toString(most));
        }
        int at = 0;
        while (allows(list.get(at))) {
            at++;
        }
        return new InputException(
                integers ? "setting.error.element.integer" : "setting.error.element",
                key,
                Integer.toString(at + 1),
                list.get(at) instanceof Double number ? Numbers.format(number) : list.get(at),
                Numbers.format(low),
                Numbers.format(high));
    }

    private static String written(List<?> list) {
        return list.stream()
                .map(x -> x instanceof Double number ? Numbers.format(number) : String.valueOf(x))
                .collect(Collectors.joining(", "));
    }

    /**
     * Reads "32, 16", "32-16", "32 – 16" or nothing; a dash separates only between whole
     * numbers.
     */
    @Override
    public GanConfig parse(GanConfig config, String text) {
        String listed = integers ? text.replaceAll("(?<=\\d)\\s*[-–]\\s*(?=\\d)", ",") : text;
        try {
            return with(
                    config,
                    Arrays.stream(listed.strip().split("[\\s,;]+"))
                            .filter(part -> !part.isEmpty())
                            .map(Double::valueOf)
                            .toList());
        } catch (NumberFormatException e) {
            throw refusal(text);
        }
    }

    @Override
    public String format(GanConfig config) {
        return value(config).stream().map(Numbers::format).collect(Collectors.joining(", "));
    }
}
