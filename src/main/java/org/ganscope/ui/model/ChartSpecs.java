package org.ganscope.ui.model;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.gan.setting.Setting;
import org.ganscope.session.Series;
import org.ganscope.session.SettingChange;
import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;
import org.ganscope.ui.chart.ChartSpec;
import org.ganscope.ui.chart.Mark;
import org.ganscope.ui.chart.Reference;
import org.ganscope.ui.chart.Scale;
import org.ganscope.ui.chart.SeriesColour;
import org.ganscope.view.Measure;
import org.ganscope.view.Measures;
import org.ganscope.view.words.GameWords;
import org.ganscope.view.words.LevelWords;
import org.ganscope.view.words.SettingWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The charts of a run: their series, colours, and reference lines known from theory. */
public enum ChartSpecs {
    LOSSES(Series.DISCRIMINATOR_LOSS, Series.GENERATOR_LOSS) {
        @Override
        ChartSpec plain(GanConfig config) {
            GameWords words = GameWords.of(config.objective());
            double d = config.game().equilibriumDiscriminatorLoss();
            return start(Text.of(words.lossUnit()))
                    .curve(
                            Series.DISCRIMINATOR_LOSS,
                            name(Series.DISCRIMINATOR_LOSS, config),
                            SeriesColour.DISCRIMINATOR,
                            Text.of(words.discriminatorHint(), LevelWords.of(d)))
                    .curve(
                            Series.GENERATOR_LOSS,
                            name(Series.GENERATOR_LOSS, config),
                            SeriesColour.GENERATOR,
                            Text.of(words.generatorHint()))
                    .including(0)
                    .noisy(words.hasNoisyLosses());
        }

        @Override
        List<Double> levels(GanConfig config) {
            double d = config.game().equilibriumDiscriminatorLoss();
            double g = config.game().equilibriumGeneratorLoss();
            boolean hasLevel = Double.isFinite(g) && Math.abs(g - d) > SAME;
            return hasLevel ? List.of(d, g) : List.of(d);
        }
    },
    SCORES(Series.REAL_SCORE, Series.GENERATED_SCORE) {
        @Override
        ChartSpec plain(GanConfig config) {
            boolean isCritic = config.game().isCritic();
            ScoreKind kind = config.game().scoreKind();
            boolean isHinge = kind == ScoreKind.HINGE;
            String level = LevelWords.of(isCritic ? 0 : config.loss().optimalScore(1, 1));
            ChartSpec spec =
                    ChartSpec.of(
                                    Text.of(
                                            isCritic
                                                    ? "window.chart.critic"
                                                    : "window.chart.scores"),
                                    Text.of(GameWords.of(config.objective()).scoreUnit()),
                                    Scale.LINEAR)
                            .curve(
                                    Series.REAL_SCORE,
                                    name(Series.REAL_SCORE, config),
                                    SeriesColour.DATA,
                                    isCritic
                                            ? Text.of("window.chart.critic.real.hint")
                                            : isHinge
                                                    ? Text.of("window.chart.score.real.hinge")
                                                    : hint("d_real", level))
                            .curve(
                                    Series.GENERATED_SCORE,
                                    name(Series.GENERATED_SCORE, config),
                                    SeriesColour.GENERATOR,
                                    isCritic
                                            ? Text.of("window.chart.critic.generated.hint")
                                            : isHinge
                                                    ? Text.of("window.chart.score.generated.hinge")
                                                    : hint("d_generated", level))
                            .noisy(!config.game().scoreIsProbability());
            return isCritic ? spec : spec.including(kind.generated(), kind.real());
        }

        @Override
        List<Double> levels(GanConfig config) {
            boolean isNamed = Double.isFinite(config.game().equilibriumScore());
            return isNamed ? List.of(config.loss().optimalScore(1, 1)) : List.of();
        }
    },
    JSD(Series.JSD) {
        @Override
        ChartSpec plain(GanConfig config) {
            return start(Text.of("window.chart.unit.jsd"))
                    .curve(
                            Series.JSD,
                            name(Series.JSD, config),
                            SeriesColour.FIRST,
                            Text.of(
                                    isPlane(config)
                                            ? "window.chart.curve.jsd.plane.hint"
                                            : "window.chart.curve.jsd.hint"))
                    .including(0);
        }

        @Override
        List<Double> levels(GanConfig config) {
            return List.of(Math.log(2));
        }
    },
    VALUE(Series.OPTIMAL_VALUE, Series.VALUE) {
        @Override
        ChartSpec plain(GanConfig config) {
            boolean exists = config.objective().hasValue();
            return start(Text.of(exists ? "window.chart.unit.jsd" : "window.chart.unit.no.value"))
                    .curve(
                            Series.OPTIMAL_VALUE,
                            name(Series.OPTIMAL_VALUE, config),
                            SeriesColour.FIRST,
                            hint("value_optimal"))
                    .curve(
                            Series.VALUE,
                            name(Series.VALUE, config),
                            SeriesColour.DISCRIMINATOR,
                            hint("value"));
        }

        @Override
        List<Double> levels(GanConfig config) {
            return config.objective().hasValue() ? List.of(-2 * Math.log(2)) : List.of();
        }
    },
    WASSERSTEIN(Series.WASSERSTEIN) {
        @Override
        ChartSpec plain(GanConfig config) {
            boolean isPlane = isPlane(config);
            String unit = unitOfDistance(Measures.of(config.target()));
            String hint =
                    isPlane ? "window.chart.curve.w1.plane.hint" : "window.chart.curve.w1.hint";
            return ChartSpec.of(
                            isPlane ? Text.of("window.chart.wasserstein.plane") : title(),
                            Text.of("window.chart.unit.w1", unit),
                            Scale.LINEAR)
                    .curve(
                            Series.WASSERSTEIN,
                            name(Series.WASSERSTEIN, config),
                            SeriesColour.FIRST,
                            Text.of(hint, unit))
                    .including(0);
        }

        @Override
        double unit(GanConfig config) {
            return isPlane(config) ? 1 : Measures.of(config.target()).getFirst().scale();
        }
    },
    GRADIENTS(Series.DISCRIMINATOR_GRADIENT, Series.GENERATOR_GRADIENT) {
        @Override
        ChartSpec plain(GanConfig config) {
            return ChartSpec.of(title(), Text.of("window.chart.unit.gradient"), Scale.LOG10)
                    .curve(
                            Series.DISCRIMINATOR_GRADIENT,
                            name(Series.DISCRIMINATOR_GRADIENT, config),
                            SeriesColour.DISCRIMINATOR,
                            hint("gradient_d"))
                    .curve(
                            Series.GENERATOR_GRADIENT,
                            name(Series.GENERATOR_GRADIENT, config),
                            SeriesColour.GENERATOR,
                            hint("gradient_g"));
        }
    };

    /** The charts that are shown at first. */
    public static final Set<ChartSpecs> AT_FIRST =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(VALUE)));

    private static final double SAME = 1e-6;

    private final List<Series> series;

    ChartSpecs(Series... series) {
        this.series = List.of(series);
    }

    /** The chart's titles and curves under these settings. */
    abstract ChartSpec plain(GanConfig config);

    /** The levels known from theory under these settings. */
    List<Double> levels(GanConfig config) {
        return List.of();
    }

    /** The shown amount for a value of 1: your own data are shown in the unit of their file. */
    double unit(GanConfig config) {
        return 1;
    }

    /** The shown amount for a value of 1 of a series. */
    public static double unit(Series series, GanConfig config) {
        return of(series).map(chart -> chart.unit(config)).orElse(1.0);
    }

    /** The chart of a run under these settings, which were in force from its start. */
    public ChartSpec spec(GanConfig config) {
        return spec(config, List.of());
    }

    /**
     * The chart of a run: titles, curves, and reference lines, each over the steps in which it
     * holds.
     *
     * @param config the settings in force
     * @param changes the changes during the run, oldest first
     */
    public ChartSpec spec(GanConfig config, List<SettingChange> changes) {
        return plain(config).references(references(config, changes));
    }

    private List<Reference> references(GanConfig config, List<SettingChange> changes) {
        List<Reference> lines = new ArrayList<>();
        GanConfig then = changes.isEmpty() ? config : changes.getFirst().before();
        long from = 0;
        for (SettingChange change : changes) {
            if (!levels(then).equals(levels(change.after()))) {
                if (SameGame.isSame(then, config)) {
                    addLines(lines, then, from, change.step());
                }
                from = change.step();
            }
            then = change.after();
        }
        addLines(lines, config, from, Double.POSITIVE_INFINITY);
        return lines;
    }

    private void addLines(List<Reference> lines, GanConfig config, double from, double to) {
        for (double value : levels(config)) {
            if (from < to) {
                lines.add(new Reference(value, LevelWords.of(value), from, to));
            }
        }
    }

    /** The series of a run that it shows. */
    public Stream<Series> series() {
        return series.stream();
    }

    /** A short name for style and tests. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The chart that shows a series, if one does. */
    public static Optional<ChartSpecs> of(Series series) {
        return Arrays.stream(values()).filter(chart -> chart.series.contains(series)).findFirst();
    }

    /** The chart of this key, if there is one. */
    public static Optional<ChartSpecs> named(String key) {
        return Arrays.stream(values()).filter(chart -> chart.key().equals(key)).findFirst();
    }

    /** Its name under any settings; some charts have a name of their own. */
    public final String title() {
        return Text.of("window.chart." + key());
    }

    /** An explanation of the chart for beginners. */
    public String explanation() {
        return Text.of("window.chart." + key() + ".tooltip");
    }

    final ChartSpec start(String unit) {
        return ChartSpec.of(title(), unit, Scale.LINEAR);
    }

    /** The name of a curve under these settings. */
    public static String name(Series series, GanConfig config) {
        if (series == Series.WASSERSTEIN && isPlane(config)) {
            return Text.of("window.chart.curve.w1.plane");
        }
        return Text.of("window.chart.curve." + series.column());
    }

    /** A distance over two units has neither: it is that of the networks. */
    private static String unitOfDistance(List<Measure> measures) {
        if (measures.size() == 1) {
            return Text.of("window.chart.unit.w1.line", measures.getFirst().name());
        }
        return Text.of(
                Measure.areOnOtherScales(measures)
                        ? "window.chart.unit.w1.standardised"
                        : "window.chart.unit.w1.plane");
    }

    private static boolean isPlane(GanConfig config) {
        return config.dataDimension() == 2;
    }

    private static String hint(String column, Object... arguments) {
        return Text.of("window.chart.curve." + column + ".hint", arguments);
    }

    /** The changes during a run, as marks. */
    public static List<Mark> marks(Snapshot snapshot) {
        return snapshot.changes().stream().map(ChartSpecs::mark).toList();
    }

    /** Those of two runs that are compared, in the order of their steps, with their names. */
    public static List<Mark> marks(Snapshot first, Snapshot second) {
        return Stream.concat(
                        marks(first).stream().map(mark -> mark.of(Text.of("compare.a"))),
                        marks(second).stream().map(mark -> mark.of(Text.of("compare.b"))))
                .sorted(Comparator.comparingLong(Mark::step))
                .toList();
    }

    private static Mark mark(SettingChange change) {
        Setting setting = change.setting();
        return new Mark(
                change.step(),
                ink(setting.key()),
                SettingWords.name(setting),
                SettingWords.value(setting, change.before()),
                SettingWords.value(setting, change.after()));
    }

    private static SeriesColour ink(String key) {
        return switch (key.substring(0, Math.max(0, key.indexOf('.')))) {
            case "discriminator" -> SeriesColour.DISCRIMINATOR;
            case "generator" -> SeriesColour.GENERATOR;
            case "data" -> SeriesColour.DATA;
            default -> SeriesColour.FIRST;
        };
    }

    /** Every column that has a name and a hint in the bundle. */
    static List<String> columns() {
        return Arrays.stream(Series.values()).map(Series::column).toList();
    }
}
