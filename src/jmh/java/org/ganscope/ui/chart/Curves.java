package org.ganscope.ui.chart;

import org.ganscope.session.Series;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** Curves that look like those of a training run, for tests and pictures. */
public final class Curves {
    private Curves() {}

    /** The mean follows a function of the step; the band is as wide as the noise. */
    public static ChartCurve noisy(
            Series of, long last, int buckets, double noise, DoubleUnaryOperator mean) {
        Random random = new Random(of.name().hashCode());
        int n = (int) Math.min(buckets, last + 1);
        double[] step = new double[n];
        float[] min = new float[n];
        float[] max = new float[n];
        float[] middle = new float[n];
        for (int i = 0; i < n; i++) {
            step[i] = n == 1 ? 0 : (double) i * last / (n - 1);
            double value = mean.applyAsDouble(step[i]);
            double spread = n > last ? 0 : noise;
            middle[i] = (float) (value + 0.3 * noise * random.nextGaussian());
            min[i] = (float) (middle[i] - spread * (1 + 0.4 * random.nextDouble()));
            max[i] = (float) (middle[i] + spread * (1 + 0.4 * random.nextDouble()));
        }
        return ChartCurve.of(of, 1, step, min, max, middle);
    }

    /** The five charts of the window, as specifications. */
    public static List<ChartSpec> specs() {
        return List.of(
                ChartSpec.of("Losses", "mean, nats", Scale.LINEAR)
                        .curve(
                                Series.DISCRIMINATOR_LOSS,
                                "L_D",
                                SeriesColour.DISCRIMINATOR,
                                "What the discriminator minimises.")
                        .curve(
                                Series.GENERATOR_LOSS,
                                "L_G",
                                SeriesColour.GENERATOR,
                                "What the generator minimises.")
                        .reference(2 * Math.log(2), "2 ln 2")
                        .reference(Math.log(2), "ln 2"),
                ChartSpec.of("Mean score", "probability", Scale.LINEAR)
                        .curve(Series.REAL_SCORE, "D(x)", SeriesColour.DATA, "")
                        .curve(Series.GENERATED_SCORE, "D(G(z))", SeriesColour.GENERATOR, "")
                        .reference(0.5, "½")
                        .including(0, 1),
                ChartSpec.of("JSD to the data", "nats, estimate", Scale.LINEAR)
                        .curve(Series.JSD, "JSD", SeriesColour.FIRST, "")
                        .reference(Math.log(2), "ln 2")
                        .including(0),
                ChartSpec.of("W₁ to the data", "units of x, estimate", Scale.LINEAR)
                        .curve(Series.WASSERSTEIN, "W₁", SeriesColour.FIRST, "")
                        .including(0),
                ChartSpec.of("Gradient norms", "log scale", Scale.LOG10)
                        .curve(
                                Series.DISCRIMINATOR_GRADIENT,
                                "‖∂D‖",
                                SeriesColour.DISCRIMINATOR,
                                "")
                        .curve(Series.GENERATOR_GRADIENT, "‖∂G‖", SeriesColour.GENERATOR, ""));
    }

    /** Frames for {@link #specs()} after so many steps. */
    public static List<ChartFrame> frames(long last, int buckets) {
        List<Mark> marks =
                last < 4000
                        ? List.of()
                        : List.of(
                                new Mark(
                                        last * 46 / 100,
                                        SeriesColour.GENERATOR,
                                        "G rate",
                                        "10⁻³",
                                        "3×10⁻⁴"),
                                new Mark(
                                        last * 8 / 10,
                                        SeriesColour.DISCRIMINATOR,
                                        "D rate",
                                        "10⁻³",
                                        "2×10⁻³"));
        double t = 1500;
        List<List<ChartCurve>> curves =
                List.of(
                        List.of(
                                noisy(
                                        Series.DISCRIMINATOR_LOSS,
                                        last,
                                        buckets,
                                        0.05,
                                        s ->
                                                decay(s, t, 0.8, 1.386)
                                                        + 0.4
                                                                * Math.sin(s / 700)
                                                                * Math.exp(-s / 2000)),
                                noisy(
                                        Series.GENERATOR_LOSS,
                                        last,
                                        buckets,
                                        0.04,
                                        s ->
                                                decay(s, t, 1.6, 0.693)
                                                        - 0.3
                                                                * Math.sin(s / 500)
                                                                * Math.exp(-s / 2000))),
                        List.of(
                                noisy(
                                        Series.REAL_SCORE,
                                        last,
                                        buckets,
                                        0.01,
                                        s -> decay(s, t, 0.78, 0.5)),
                                noisy(
                                        Series.GENERATED_SCORE,
                                        last,
                                        buckets,
                                        0.01,
                                        s -> decay(s, t, 0.2, 0.5))),
                        List.of(
                                noisy(
                                        Series.JSD,
                                        last,
                                        buckets,
                                        0.004,
                                        s -> decay(s, t, 0.5, 0.03))),
                        List.of(
                                noisy(
                                        Series.WASSERSTEIN,
                                        last,
                                        buckets,
                                        0.006,
                                        s -> decay(s, t, 0.62, 0.06))),
                        List.of(
                                noisy(
                                        Series.DISCRIMINATOR_GRADIENT,
                                        last,
                                        buckets,
                                        0.003,
                                        s -> decay(s, t, 0.2, 0.02)),
                                noisy(
                                        Series.GENERATOR_GRADIENT,
                                        last,
                                        buckets,
                                        0.006,
                                        s -> decay(s, t, 0.4, 0.04))));
        List<ChartFrame> frames = new ArrayList<>();
        for (List<ChartCurve> some : curves) {
            frames.add(new ChartFrame(some, 0, last, last, marks));
        }
        return frames;
    }

    private static double decay(double step, double time, double start, double end) {
        return end + (start - end) * Math.exp(-step / time);
    }
}
