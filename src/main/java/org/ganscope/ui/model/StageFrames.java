package org.ganscope.ui.model;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Range;
import org.ganscope.gan.Game;
import org.ganscope.gan.GanConfig;
import org.ganscope.metrics.DensityCurves;
import org.ganscope.metrics.Histogram;
import org.ganscope.session.Snapshot;
import org.ganscope.ui.stage1d.ScoreKind;
import org.ganscope.ui.stage1d.StageFrame;

import java.util.Arrays;
import java.util.Optional;

/**
 * Makes the stage's pictures from snapshots: D along the x axis, densities and histograms, the push
 * on generated samples, the fan of lines. Everything is computed from the snapshot's frozen
 * networks on the JavaFX thread; networks and buffers are kept between frames.
 */
public final class StageFrames {
    private static final int POINTS = 301;
    private static final int BINS_OVER_THE_TARGET = 60;
    private static final int ARROWS = 60;
    private static final int LINES = 61;

    private final FrozenGame frozen = new FrozenGame();
    private final FMatrixRMaj grid = new FMatrixRMaj(1, POINTS);
    private final FMatrixRMaj pushed = new FMatrixRMaj(1, ARROWS);
    private final FMatrixRMaj ds = new FMatrixRMaj(1, ARROWS);
    private Optional<View> view = Optional.empty();

    /** The picture of a snapshot with the latent probe at a reading. */
    public StageFrame frame(Snapshot snapshot, Probe.Reading probe) {
        frozen.load(snapshot);
        GanConfig config = snapshot.config();
        if (view.isEmpty() || !view.get().samples.fit(config)) {
            view = Optional.of(new View(config));
        }
        View current = view.get();
        FMatrixRMaj generated = frozen.generator().forward(current.samples.latent());
        System.arraycopy(generated.data, 0, current.generated, 0, ViewSamples.COUNT);
        current.fit(current.axis.update(current.generated, ViewSamples.COUNT));
        current.curves.update(frozen.generator());
        Range range = current.curves.range();
        float[] x = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = (float) current.curves.x(i);
        }
        return new StageFrame(
                range.low(),
                range.high(),
                x,
                beliefs(current, x),
                densities(current),
                push(current),
                fan(current, probe),
                probe(probe));
    }

    /** The mark of a reading. */
    public static StageFrame.Probe probe(Probe.Reading reading) {
        return new StageFrame.Probe(reading.z()[0], reading.x(), reading.score());
    }

    private StageFrame.Beliefs beliefs(View current, float[] x) {
        Game game = frozen.game();
        System.arraycopy(x, 0, grid.data, 0, POINTS);
        float[] score = new float[POINTS];
        frozen.scores(grid, score);
        float[] optimal = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            boolean told = Double.isFinite(current.curves.optimalDiscriminator(i));
            double best = game.optimalScore(current.curves.target(i), current.curves.generated(i));
            optimal[i] = told ? (float) best : Float.NaN;
        }
        ScoreKind kind = game.scoreIsProbability() ? ScoreKind.PROBABILITY : ScoreKind.SCORE;
        return new StageFrame.Beliefs(kind, score, optimal);
    }

    private static StageFrame.Densities densities(View current) {
        current.generatedBins.clear();
        current.generatedBins.add(current.generated, 0, ViewSamples.COUNT);
        float[] data = new float[POINTS];
        float[] model = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            data[i] = (float) current.curves.target(i);
            model[i] = (float) current.curves.generated(i);
        }
        Range range = current.curves.range();
        return new StageFrame.Densities(
                range.low(),
                range.length() / current.generatedBins.bins(),
                current.realDensity,
                densities(current.generatedBins),
                data,
                model,
                ViewSamples.COUNT,
                ViewSamples.COUNT);
    }

    private static float[] densities(Histogram histogram) {
        float[] density = new float[histogram.bins()];
        for (int bin = 0; bin < density.length; bin++) {
            density[bin] = (float) histogram.density(bin);
        }
        return density;
    }

    /** −∂L/∂x of each sample's own term: the mean's gradient times the number of samples. */
    private StageFrame.Push push(View current) {
        System.arraycopy(current.generated, 0, pushed.data, 0, ARROWS);
        FMatrixRMaj s = frozen.discriminator().forward(pushed);
        frozen.game().generatorLoss(s, 0, ds);
        FMatrixRMaj gradient = frozen.discriminator().inputGradient(ds);
        float[] length = new float[ARROWS];
        for (int i = 0; i < ARROWS; i++) {
            length[i] = -ARROWS * gradient.data[i];
        }
        return new StageFrame.Push(pushed.data.clone(), length);
    }

    /** Lines along the first latent coordinate; a second one stands where the probe has it. */
    private StageFrame.Fan fan(View current, Probe.Reading probe) {
        GanConfig config = current.config;
        Range range = LatentRange.of(config.latent().prior());
        float[] z = current.lines;
        FMatrixRMaj latent = new FMatrixRMaj(config.latent().dimension(), LINES);
        System.arraycopy(z, 0, latent.data, 0, LINES);
        for (int i = LINES; i < latent.getNumElements(); i++) {
            latent.data[i] = (float) probe.z()[1];
        }
        float[] x = frozen.generator().forward(latent).data;
        return new StageFrame.Fan(range.low(), range.high(), z, Arrays.copyOf(x, LINES));
    }

    /** What depends on the target, the latent space and the axis, not on the networks. */
    private static final class View {
        private final GanConfig config;
        private final ViewSamples samples;
        private final StageAxis axis;
        private final float[] lines;
        private final float[] generated = new float[ViewSamples.COUNT];
        private DensityCurves curves;
        private Histogram generatedBins;
        private float[] realDensity;

        View(GanConfig config) {
            this.config = config;
            samples = new ViewSamples(config);
            lines = LatentRange.quantiles(config.latent().prior(), LINES);
            Range natural = config.target().create1D().range();
            axis = new StageAxis(natural);
            curves = curves(natural);
            generatedBins = histogram(natural);
            realDensity = realDensity(natural);
        }

        void fit(Range range) {
            if (!range.equals(curves.range())) {
                curves = curves(range);
                generatedBins = histogram(range);
                realDensity = realDensity(range);
            }
        }

        private DensityCurves curves(Range range) {
            return new DensityCurves(config.target(), config.latent(), range, POINTS);
        }

        /** Bins as wide as over the target's own range, however wide the axis is. */
        private Histogram histogram(Range range) {
            double share = range.length() / config.target().create1D().range().length();
            return new Histogram(range, (int) Math.round(share * BINS_OVER_THE_TARGET));
        }

        private float[] realDensity(Range range) {
            Histogram real = histogram(range);
            real.add(samples.real().data, 0, ViewSamples.COUNT);
            return densities(real);
        }
    }
}
