package org.ganscope.ui.model;

import org.ganscope.gan.Game;
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
import java.util.stream.Stream;

/** The charts of a run: which series, in which colours, with which lines that theory names. */
public enum ChartSpecs {
    LOSSES(Series.DISCRIMINATOR_LOSS, Series.GENERATOR_LOSS) {
        @Override
        public ChartSpec spec(Objective objective) {
            Game game = objective.game();
            boolean nats = game.scoreIsProbability();
            double d = game.equilibriumDiscriminatorLoss();
            double g = game.equilibriumGeneratorLoss();
            return start(Text.of(nats ? "window.chart.unit.nats" : "window.chart.unit.square"))
                    .curve(
                            name(Series.DISCRIMINATOR_LOSS),
                            Ink.DISCRIMINATOR,
                            hint("loss_d", level(d)))
                    .curve(name(Series.GENERATOR_LOSS), Ink.GENERATOR, hint("loss_g"))
                    .reference(d, level(d))
                    .reference(g, level(g))
                    .including(0);
        }
    },
    SCORES(Series.REAL_SCORE, Series.GENERATED_SCORE) {
        @Override
        public ChartSpec spec(Objective objective) {
            boolean probability = objective.game().scoreIsProbability();
            return start(
                            Text.of(
                                    probability
                                            ? "window.chart.unit.probability"
                                            : "window.chart.unit.score"))
                    .curve(name(Series.REAL_SCORE), Ink.DATA, hint("d_real"))
                    .curve(name(Series.GENERATED_SCORE), Ink.GENERATOR, hint("d_generated"))
                    .reference(0.5, "½")
                    .including(0, 1);
        }
    },
    DISTANCES(Series.JSD, Series.WASSERSTEIN) {
        @Override
        public ChartSpec spec(Objective objective) {
            return start(Text.of("window.chart.unit.distance"))
                    .curve(name(Series.JSD), Ink.FIRST, hint("jsd"))
                    .curve(name(Series.WASSERSTEIN), Ink.SECOND, hint("w1"))
                    .reference(Math.log(2), "ln 2")
                    .including(0);
        }
    },
    GRADIENTS(Series.DISCRIMINATOR_GRADIENT, Series.GENERATOR_GRADIENT) {
        @Override
        public ChartSpec spec(Objective objective) {
            return ChartSpec.of(title(), Text.of("window.chart.unit.gradient"), Scale.LOG10)
                    .curve(
                            name(Series.DISCRIMINATOR_GRADIENT),
                            Ink.DISCRIMINATOR,
                            hint("gradient_d"))
                    .curve(name(Series.GENERATOR_GRADIENT), Ink.GENERATOR, hint("gradient_g"));
        }
    };

    private static final double SAME = 1e-6;

    private final List<Series> series;

    ChartSpecs(Series... series) {
        this.series = List.of(series);
    }

    /** The chart's titles, curves and reference lines under an objective. */
    public abstract ChartSpec spec(Objective objective);

    /** What of a run it shows. */
    public Stream<Series> series() {
        return series.stream();
    }

    /** A short name for style and tests. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    final String title() {
        return Text.of("window.chart." + key());
    }

    final ChartSpec start(String unit) {
        return ChartSpec.of(title(), unit, Scale.LINEAR);
    }

    static String name(Series series) {
        return Text.of("window.chart.curve." + series.column());
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
                        new Named(0.25, "¼"))
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
