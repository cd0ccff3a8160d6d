package org.ganscope.cli;

import org.ganscope.experiment.SweepAxis;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.InputException;
import org.ganscope.text.Spelling;
import org.ganscope.text.Text;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an option such as {@code batch=32..512:5:log} or {@code objective=hinge;least-squares}. */
final class VaryOption {
    static final String NAME = "--vary";
    private static final int MOST = 1000;
    private static final Pattern RANGE = Pattern.compile("(.+?)\\.\\.([^:]+):([^:]+)(:log)?");

    private VaryOption() {}

    /**
     * The axis that the text of an option describes.
     *
     * @param base to which the values are applied
     * @throws InputException if it is of another form, or there is no such setting
     */
    static SweepAxis axis(String text, GanConfig base) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new InputException("cli.sweep.error.vary", text);
        }
        String key = text.substring(0, equals).strip();
        Setting setting = Settings.find(key).orElseThrow(() -> unknown(key));
        try {
            String values = text.substring(equals + 1).strip();
            Matcher range = RANGE.matcher(values);
            return values.contains("..")
                    ? range(setting, text, range)
                    : new SweepAxis(setting, list(setting, base, values));
        } catch (InputException e) {
            throw new InputException("file.option.at", NAME, e.getMessage());
        }
    }

    private static InputException unknown(String key) {
        List<String> keys = Settings.all().stream().map(Setting::key).toList();
        String sentence =
                Spelling.nearest(key, keys)
                        .map(known -> Text.of("file.setting.meant", key, known))
                        .orElseGet(() -> Text.of("file.setting.unknown", key));
        return new InputException("file.option.at", NAME, sentence);
    }

    /** The values as the setting itself writes them. */
    private static List<String> list(Setting setting, GanConfig base, String values) {
        return Arrays.stream(values.split(";", -1))
                .map(value ->
                        setting.exists(base)
                                ? setting.format(setting.parse(base, value))
                                : value.strip())
                .toList();
    }

    private static SweepAxis range(Setting setting, String text, Matcher range) {
        if (!range.matches()) {
            throw new InputException("cli.sweep.error.vary", text);
        }
        if (!(setting instanceof NumberSetting number)) {
            throw new InputException("cli.sweep.error.range", setting.key());
        }
        int count = count(range.group(3));
        return SweepAxis.range(
                number, end(range.group(1)), end(range.group(2)), count, range.group(4) != null);
    }

    private static double end(String text) {
        return NumberText.parse(text)
                .orElseThrow(() ->
                        new InputException("cli.sweep.error.end", NumberText.complaint(text)));
    }

    private static int count(String text) {
        OptionalDouble count = NumberText.parseWhole(text);
        double number = count.orElse(Double.NaN);
        if (number >= 2 && number <= MOST && number == Math.rint(number)) {
            return (int) number;
        }
        throw new InputException(
                "cli.sweep.error.count",
                count.isPresent()
                        ? Text.of("number.other", text.strip())
                        : NumberText.complaint(text),
                Integer.toString(MOST));
    }
}
