package org.ganscope.gan.setting;

import static org.ganscope.gan.setting.SettingSection.DATA;

import org.ganscope.data.kind.TargetForm;
import org.ganscope.data.own.DecimalSign;
import org.ganscope.data.own.Drawing;
import org.ganscope.data.own.Separator;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.data.own.TableFormat;
import org.ganscope.data.own.TargetContent;
import org.ganscope.data.own.Weights;
import org.ganscope.gan.GanConfig;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The content of a target as settings: a drawing is its heights; a table is the file that it came
 * from. A change of the file, its format, its columns or its rows leaves a target whose file has
 * not been read, which {@link Settings#check} refuses until that file is read.
 */
final class TargetContentSettings {
    private static final int MOST_WEIGHTS = 36;
    private static final double LEAST_WEIGHT = 0.001;
    private static final double HIGHEST_WEIGHT = 1000;

    private TargetContentSettings() {}

    static List<Setting> list() {
        return List.of(
                new ListSetting(
                        DATA.name("data.weights"),
                        MOST_WEIGHTS,
                        LEAST_WEIGHT,
                        HIGHEST_WEIGHT,
                        false,
                        c -> form(c) == TargetForm.MIXTURE,
                        TargetContentSettings::weights,
                        TargetContentSettings::weighed),
                new ListSetting(
                        DATA.name("data.drawing").withEditor(),
                        Drawing.SIDE * Drawing.SIDE,
                        0,
                        Drawing.HIGHEST,
                        true,
                        c -> form(c) == TargetForm.DRAWING,
                        TargetContentSettings::heights,
                        TargetContentSettings::drawn),
                new WordSetting(
                        DATA.name("data.file").withEditor(),
                        true,
                        TargetContentSettings::isTable,
                        c -> file(c).path(),
                        (c, path) -> with(c, file(c).withPath(path))),
                choice(
                        DATA.name("data.separator").withEditor(),
                        Separator.values(),
                        Separator::key,
                        c -> file(c).format().separator(),
                        (c, one) -> formatted(c, file(c).format().withSeparator(one))),
                choice(
                        DATA.name("data.decimal").withEditor(),
                        DecimalSign.values(),
                        DecimalSign::key,
                        c -> file(c).format().decimalSign(),
                        (c, sign) -> formatted(c, file(c).format().withDecimalSign(sign))),
                new WordSetting(
                        DATA.name("data.skip").withEditor(),
                        false,
                        TargetContentSettings::isTable,
                        c -> SkippedLines.format(file(c).format().skippedLines()),
                        (c, lines) ->
                                formatted(
                                        c,
                                        file(c).format()
                                                .withSkippedLines(
                                                        SkippedLines.parse("data.skip", lines)))),
                new WordsSetting(
                        DATA.name("data.columns").withEditor(),
                        2,
                        TargetContentSettings::isTable,
                        c -> file(c).columns(),
                        (c, columns) -> with(c, file(c).withColumns(columns))),
                choice(
                        DATA.name("data.missing").withEditor(),
                        TableFile.Missing.values(),
                        TableFile.Missing::key,
                        c -> file(c).missing(),
                        (c, missing) ->
                                missing == file(c).missing()
                                        ? c
                                        : with(c, file(c).withMissing(missing))),
                new WordSetting(
                        DATA.name("data.hash").withEditor(),
                        false,
                        TargetContentSettings::isTable,
                        c -> file(c).hash(),
                        (c, hash) -> with(c, file(c).withHash(hash))),
                choice(
                        DATA.name("data.standardise"),
                        Switch.values(),
                        Switch::key,
                        c -> Switch.of(file(c).standardised()),
                        (c, value) -> standardised(c, value == Switch.ON)));
    }

    private static TargetForm form(GanConfig config) {
        return config.target().kind().form();
    }

    private static boolean isTable(GanConfig config) {
        return form(config) == TargetForm.TABLE;
    }

    /** Whether the modes have weights that were given one by one. */
    static boolean hasWeights(GanConfig config) {
        return config.target().material() instanceof Weights;
    }

    private static List<Double> weights(GanConfig config) {
        return config.target().material() instanceof Weights given ? given.values() : List.of();
    }

    private static GanConfig weighed(GanConfig config, List<Double> weights) {
        if (weights.isEmpty()) {
            return with(config, TargetContent.NONE);
        }
        int modes = config.target().weighedModes();
        if (weights.size() != modes) {
            throw new SettingException(
                    Settings.of("data.weights"),
                    "setting.error.weights",
                    weights.size(),
                    config.target().kind().key(),
                    modes);
        }
        return with(config, new Weights(weights));
    }

    private static List<Double> heights(GanConfig config) {
        Drawing drawing = (Drawing) config.target().material();
        return IntStream.range(0, drawing.size())
                .mapToObj(i -> (double) drawing.height(i))
                .toList();
    }

    private static GanConfig drawn(GanConfig config, List<Double> heights) {
        int wanted = config.dataDimension() == 1 ? Drawing.LINE : Drawing.SIDE * Drawing.SIDE;
        if (heights.size() != wanted) {
            throw new SettingException(
                    Settings.of("data.drawing"),
                    "setting.error.drawing",
                    Integer.toString(heights.size()),
                    Integer.toString(wanted),
                    config.target().kind().key());
        }
        int[] whole = heights.stream().mapToInt(Double::intValue).toArray();
        if (Drawing.isEmpty(whole)) {
            throw new SettingException(Settings.of("data.drawing"), "setting.error.drawing.empty");
        }
        return with(config, Drawing.of(whole));
    }

    private static TableFile file(GanConfig config) {
        return config.target().material() instanceof Table table
                ? table.file()
                : (TableFile) config.target().material();
    }

    private static GanConfig formatted(GanConfig config, TableFormat format) {
        TableFile file = file(config);
        return format.equals(file.format()) ? config : with(config, file.withFormat(format));
    }

    private static GanConfig standardised(GanConfig config, boolean standardised) {
        if (!(config.target().material() instanceof Table table)) {
            return with(config, file(config).withStandardised(standardised));
        }
        if (!standardised && !table.canBeRaw()) {
            throw new SettingException(Settings.of("data.standardise"), "setting.error.raw");
        }
        return with(config, table.withStandardised(standardised));
    }

    private static GanConfig with(GanConfig config, TargetContent material) {
        return config.withTarget(config.target().withMaterial(material));
    }

    private static <E extends Enum<E>> ChoiceSetting choice(
            SettingName name,
            E[] values,
            Function<E, String> keyOf,
            Function<GanConfig, E> getter,
            BiFunction<GanConfig, E, GanConfig> setter) {
        return new ChoiceSetting(
                name,
                Arrays.stream(values).map(keyOf).toList(),
                TargetContentSettings::isTable,
                c -> true,
                c -> keyOf.apply(getter.apply(c)),
                (c, choice) ->
                        setter.apply(
                                c,
                                Arrays.stream(values)
                                        .filter(value -> keyOf.apply(value).equals(choice))
                                        .findFirst()
                                        .orElseThrow()));
    }
}
