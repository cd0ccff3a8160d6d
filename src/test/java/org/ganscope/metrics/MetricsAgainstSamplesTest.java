package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Range;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Prior;
import org.ganscope.gan.StepKind;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Mlp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

/** A generator half trained, with its kinks and folds, against very many of its samples. */
class MetricsAgainstSamplesTest {
    private static final int SAMPLES = 400_000;

    @ParameterizedTest
    @CsvSource({"NORMAL, 1", "UNIFORM, 1", "NORMAL, 2", "UNIFORM, 2"})
    void metricsAreWhatManySamplesSay(Prior prior, int dimension) {
        GanConfig config = GanConfig.standard().withLatent(new LatentConfig(prior, dimension));
        GanTrainer trainer = new GanTrainer(config);
        for (int i = 0; i < 600; i++) {
            trainer.step(StepKind.BOTH);
        }
        float[] x = sorted(trainer.generator(), config.latent());
        GanMetrics metrics = GanMetrics.of(config.target(), config.latent(), config.seed());
        metrics.evaluate(trainer.generator());
        assertEquals(shareBelow(x, -0.4f) - shareBelow(x, -1.6f), metrics.modeShare(0), 4e-3);
        assertEquals(wasserstein(x, config.target().create1D()), metrics.wasserstein(), 5e-3);

        Range range = new Range(-2.5, 2.5);
        Histogram histogram = new Histogram(range, 25);
        histogram.add(x, 0, x.length);
        DensityCurves curves = new DensityCurves(config.target(), config.latent(), range, 501);
        curves.update(trainer.generator());
        for (int bin = 0; bin < histogram.bins(); bin++) {
            assertEquals(histogram.density(bin), meanDensity(curves, bin), 0.02);
        }
    }

    private static float[] sorted(Mlp generator, LatentConfig latent) {
        FMatrixRMaj z = new FMatrixRMaj(latent.dimension(), SAMPLES);
        latent.prior().sample(new RandomStream(3), z);
        float[] x = Arrays.copyOf(generator.forward(z).data, SAMPLES);
        Arrays.sort(x);
        return x;
    }

    private static double shareBelow(float[] sorted, float border) {
        int at = Arrays.binarySearch(sorted, border);
        return (at < 0 ? -at - 1 : at) / (double) sorted.length;
    }

    /** Mean of |x₍ᵢ₎ − Q((i+½)/n)|, on every 40th sample. */
    private static double wasserstein(float[] sorted, Distribution1D target) {
        double sum = 0;
        int every = 40;
        for (int i = every / 2; i < sorted.length; i += every) {
            sum += Math.abs(sorted[i] - target.quantile((i + 0.5) / sorted.length));
        }
        return sum * every / sorted.length;
    }

    /** Over the 21 points from edge to edge of a bin of the histogram, by the trapezium rule. */
    private static double meanDensity(DensityCurves curves, int bin) {
        double sum = 0;
        for (int i = 0; i <= 20; i++) {
            sum += (i % 20 == 0 ? 0.5 : 1) * curves.generated(bin * 20 + i);
        }
        return sum / 20;
    }
}
