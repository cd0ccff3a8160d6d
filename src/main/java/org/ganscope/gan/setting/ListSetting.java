package org.ganscope.gan.setting;

import org.ganscope.gan.GanConfig;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of numbers, possibly empty: layer widths, or given parameters.
 *
 * @param most maximum length of the list
 * @param integers whether only whole numbers are allowed
 * @param existence which configurations have this setting
 */
public record ListSetting(
        SettingName name,
        int most,
        double low,
        double high,
        boolean integers,
        Predicate<GanConfig> existence,
        Function<GanConfig, List<Double>> getter,
        BiFunction<GanConfig, List<Double>, GanConfig> setter)
        implements Setting {
    private static final Pattern DASH = Pattern.compile("(?<=\\d)\\s*[-–\u2212]\\s*(?=\\d)");

    /** A comma between two digits, in a text where white space also separates numbers. */
    private static final Pattern COMMAS_OF_TWO_KINDS = Pattern.compile("\\d,\\d.*\\s|\\s.*\\d,\\d");

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

    private SettingException refusal(Object value) {
        if (value instanceof List<?> list) {
            return refusalOf(list);
        }
        return new SettingException(
                this,
                integers ? "setting.error.integers" : "setting.error.numbers",
                value,
                Integer.toString(most),
                NumberText.format(low),
                NumberText.format(high));
    }

    /** Says what is wrong without repeating the list. */
    private SettingException refusalOf(List<?> list) {
        if (list.size() > most) {
            return new SettingException(
                    this,
                    "setting.error.length",
                    Integer.toString(list.size()),
                    Integer.toString(most));
        }
        int at = 0;
        while (allows(list.get(at))) {
            at++;
        }
        Object element = list.get(at);
        return refusalOfElement(
                at, element instanceof Double number ? NumberText.format(number) : element);
    }

    private SettingException refusalOfElement(int at, Object shown) {
        return new SettingException(
                this,
                integers ? "setting.error.element.integer" : "setting.error.element",
                Integer.toString(at + 1),
                shown,
                NumberText.format(low),
                NumberText.format(high));
    }

    /**
     * Reads "32, 16", "32-16", "32 – 16", "0,5; 0,5" or nothing; a dash separates only between
     * whole numbers, and a comma is a decimal sign only where semicolons separate.
     */
    @Override
    public GanConfig parse(GanConfig config, String text) {
        List<Double> numbers = new ArrayList<>();
        for (String part : parts(text.strip())) {
            OptionalDouble number = NumberText.parse(part);
            if (number.isEmpty()) {
                throw refusalOfElement(numbers.size(), '"' + part + '"');
            }
            numbers.add(number.getAsDouble());
        }
        return with(config, numbers);
    }

    private List<String> parts(String text) {
        if (!integers && text.contains(";")) {
            return split(text, "\\s*;\\s*");
        }
        if (!integers && COMMAS_OF_TWO_KINDS.matcher(text).find()) {
            throw new SettingException(this, "setting.error.separator", text);
        }
        return split(integers ? DASH.matcher(text).replaceAll(",") : text, "[\\s,;]+");
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator, -1)).filter(part -> !part.isEmpty()).toList();
    }

    @Override
    public String format(GanConfig config) {
        return value(config).stream().map(NumberText::format).collect(Collectors.joining(", "));
    }
}
