package org.ganscope.ui.model;

import org.ganscope.gan.Game;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Objective;
import org.ganscope.gan.Player;
import org.ganscope.session.RateChange;
import org.ganscope.session.Series;
import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;
import org.ganscope.ui.chart.ChartSpec;
import org.ganscope.ui.chart.Ink;
import org.ganscope.ui.chart.Mark;
import org.ganscope.ui.chart.Scale;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts of a run: which series, in which colours, with which lines that theory names. */
public enum ChartSpecs {
    LOSSES(Series.DISCRIMINATOR_LOSS, Series.GENERATOR_LOSS) {
        @Override
        public ChartSpec spec(GanConfig config) {
            Game game = config.game();
            GameWords words = GameWords.of(config.objective());
            double d = game.equilibriumDiscriminatorLoss();
            double g = game.equilibriumGeneratorLoss();
            ChartSpec spec =
                    start(Text.of(words.lossUnit()))
                            .curve(
                                    name(Series.DISCRIMINATOR_LOSS, config),
                                    Ink.DISCRIMINATOR,
                                    Text.of(words.discriminatorHint(), level(d)))
                            .curve(
                                    name(Series.GENERATOR_LOSS, config),
                                    Ink.GENERATOR,
                                    Text.of(words.generatorHint()))
                            .reference(d, level(d));
            boolean hasLevel = Double.isFinite(g) && Math.abs(g - d) > SAME;
            return (hasLevel ? spec.reference(g, level(g)) : spec).including(0);
        }
    },
    SCORES(Series.REAL_SCORE, Series.GENERATED_SCORE) {
        @Override
        public ChartSpec spec(GanConfig config) {
            boolean isCritic = config.game().isCritic();
            double level = isCritic ? Double.NaN : config.loss().optimalScore(1, 1);
            ChartSpec spec =
                    start(Text.of(GameWords.of(config.objective()).scoreUnit()))
                            .curve(
                                    name(Series.REAL_SCORE, config),
                                    Ink.DISCRIMINATOR,
                                    isCritic
                                            ? Text.of("window.chart.critic.real.hint")
                                            : hint("d_real", level(level)))
                            .curve(
                                    name(Series.GENERATED_SCORE, config),
                                    Ink.GENERATOR,
                                    isCritic
                                            ? Text.of("window.chart.critic.generated.hint")
                                            : hint("d_generated", level(level)));
            if (isCritic) {
                return spec;
            }
            return config.objective() == Objective.HINGE
                    ? spec.reference(level, level(level)).including(-1, 1)
                    : spec.reference(level, level(level)).including(0, 1);
        }
    },
    DISTANCES(Series.JSD, Series.WASSERSTEIN) {
        @Override
        public ChartSpec spec(GanConfig config) {
            return start(Text.of("window.chart.unit.distance"))
                    .curve(
                            name(Series.JSD, config),
                            Ink.FIRST,
                            Text.of(
                                    isPlane(config)
                                            ? "window.chart.curve.jsd.plane.hint"
                                            : "window.chart.curve.jsd.hint"))
                    .curve(
                            name(Series.WASSERSTEIN, config),
                            Ink.SECOND,
                            Text.of(
                                    isPlane(config)
                                            ? "window.chart.curve.w1.plane.hint"
                                            : "window.chart.curve.w1.hint"))
                    .reference(Math.log(2), "ln 2")
                    .including(0);
        }
    },
    GRADIENTS(Series.DISCRIMINATOR_GRADIENT, Series.GENERATOR_GRADIENT) {
        @Override
        public ChartSpec spec(GanConfig config) {
            return ChartSpec.of(title(), Text.of("window.chart.unit.gradient"), Scale.LOG10)
                    .curve(
                            name(Series.DISCRIMINATOR_GRADIENT, config),
                            Ink.DISCRIMINATOR,
                            hint("gradient_d"))
                    .curve(
                            name(Series.GENERATOR_GRADIENT, config),
                            Ink.GENERATOR,
                            hint("gradient_g"));
        }
    };

    private static final double SAME = 1e-6;

    private final List<Series> series;

    ChartSpecs(Series... series) {
        this.series = List.of(series);
    }

    /** The chart's titles, curves and reference lines under these settings. */
    public abstract ChartSpec spec(GanConfig config);

    /** What of a run it shows. */
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

    public final String title() {
        return Text.of("window.chart." + key());
    }

    /** What the chart shows, for who has not seen one before. */
    public String explanation() {
        return Text.of("window.chart." + key() + ".tooltip");
    }

    final ChartSpec start(String unit) {
        return ChartSpec.of(title(), unit, Scale.LINEAR);
    }

    /** What a curve is called under these settings. */
    public static String name(Series series, GanConfig config) {
        if (config.game().isCritic()) {
            if (series == Series.REAL_SCORE) {
                return Text.of("window.chart.critic.real");
            }
            if (series == Series.GENERATED_SCORE) {
                return Text.of("window.chart.critic.generated");
            }
        }
        if (series == Series.WASSERSTEIN && isPlane(config)) {
            return Text.of("window.chart.curve.w1.plane");
        }
        return Text.of("window.chart.curve." + series.column());
    }

    private static boolean isPlane(GanConfig config) {
        return config.dataDimension() == 2;
    }

    private static String hint(String column, Object... arguments) {
        return Text.of("window.chart.curve." + column + ".hint", arguments);
    }

    /** The levels that theory names, by the names that it gives them. */
    private static String level(double value) {
        record Named(double value, String name) {}
        return Stream.of(
                        new Named(2 * Math.log(2), "2 ln 2"),
                        new Named(Math.log(2), "ln 2"),
                        new Named(-Math.log(2), "−ln 2"),
                        new Named(0.5, "½"),
                        new Named(0.25, "¼"),
                        new Named(0, "0"),
                        new Named(1, "1"),
                        new Named(2, "2"))
                .filter(named -> Math.abs(named.value() - value) < SAME)
                .findFirst()
                .map(Named::name)
                .orElse(Figures.fixed(value, 2));
    }

    /** The changes of the learning rates as marks. */
    public static List<Mark> marks(Snapshot snapshot) {
        return snapshot.rateChanges().stream().map(ChartSpecs::mark).toList();
    }

    private static Mark mark(RateChange change) {
        boolean isDiscriminator = change.player() == Player.DISCRIMINATOR;
        return new Mark(
                change.step(),
                isDiscriminator ? Ink.DISCRIMINATOR : Ink.GENERATOR,
                Text.of(
                        isDiscriminator ? "window.chart.mark.d" : "window.chart.mark.g",
                        Figures.rate(change.from()),
                        Figures.rate(change.to())));
    }

    /** Every column that has a name and a hint in the bundle. */
    static List<String> columns() {
        return Arrays.stream(Series.values()).map(Series::column).toList();
    }
}
