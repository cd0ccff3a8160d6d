package org.ganscope.view.line;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Range;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.metrics.DensityCurves;
import org.ganscope.metrics.Histogram;
import org.ganscope.nn.Mlp;
import org.ganscope.session.Snapshot;
import org.ganscope.view.CriticLevel;
import org.ganscope.view.FrozenGame;
import org.ganscope.view.LatentRange;
import org.ganscope.view.Measure;
import org.ganscope.view.Measures;
import org.ganscope.view.Probe;
import org.ganscope.view.ViewSamples;

import java.util.Arrays;
import java.util.Optional;

/**
 * Makes the pictures of a game on the line: D along the x axis, densities and histograms, the push
 * on generated samples, the fan of lines. A picture is a function of the snapshot, with its frozen
 * networks, and of the request; state kept between pictures only saves time. For one thread at a
 * time.
 */
public final class StageFrames {
    private static final int POINTS = 301;
    private static final int BINS_OVER_THE_TARGET = 60;
    private static final int ARROWS = 60;
    private static final int LINES = 61;

    /** More rows than this would look like one solid bar. */
    private static final int MOST_ROWS = 300;

    /** The generated samples after those with arrows are their partners, if D needs any. */
    private static final int PARTNERS = 64;

    private final FrozenGame frozen = new FrozenGame();
    private final FMatrixRMaj grid = new FMatrixRMaj(1, POINTS);
    private final FMatrixRMaj pushed = new FMatrixRMaj(1, ARROWS);
    private final FMatrixRMaj partners = new FMatrixRMaj(1, PARTNERS);
    private Optional<Mlp> averaged = Optional.empty();
    private final Probe reader = new Probe();
    private Optional<View> view = Optional.empty();
    private Optional<Snapshot> generated = Optional.empty();

    /** The extent of a snapshot's generated samples, which the axis has to show. */
    public Spread spread(Snapshot snapshot) {
        View current = look(snapshot);
        return Spread.of(current.natural, current.generated.data);
    }

    /** The picture of a snapshot. */
    public StageFrame frame(Snapshot snapshot, LineRequest request) {
        View current = look(snapshot);
        current.fit(request.axis().orElse(current.natural));
        current.curves.update(frozen.generator(), frozen.noise());
        float[] average = average(current, snapshot);
        Probe.Reading probe = reader.read(frozen, request.z1(), request.z2());
        double origin = CriticLevel.of(frozen, current.samples.real(), current.generated);
        Range range = current.curves.range();
        float[] x = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = (float) current.curves.x(i);
        }
        return new StageFrame(
                range.low(),
                range.high(),
                x,
                beliefs(current, x, snapshot, origin),
                densities(current, average),
                push(current),
                fan(current, probe),
                StageFrame.Probe.of(probe, origin),
                current.measure);
    }

    /** The view for a snapshot, with its generated samples. */
    private View look(Snapshot snapshot) {
        frozen.load(snapshot);
        boolean isSame = generated.isPresent() && generated.get() == snapshot;
        if (view.isEmpty() || !view.get().samples.fit(snapshot.config())) {
            view = Optional.of(new View(snapshot.config()));
        } else if (isSame) {
            return view.get();
        }
        View current = view.get();
        current.generated.setTo(frozen.generator().forward(current.samples.latent()));
        generated = Optional.of(snapshot);
        return current;
    }

    /** The density of the averaged generator on the grid; empty if no average is kept. */
    private float[] average(View current, Snapshot snapshot) {
        if (snapshot.average().isEmpty()) {
            return new float[0];
        }
        Mlp mean = FrozenGame.reload(averaged, snapshot.average().get());
        averaged = Optional.of(mean);
        DensityCurves curves = current.averageCurves();
        curves.update(mean);
        float[] density = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            density[i] = (float) curves.generated(i);
        }
        return density;
    }

    private StageFrame.Beliefs beliefs(View current, float[] x, Snapshot snapshot, double origin) {
        System.arraycopy(x, 0, grid.data, 0, POINTS);
        float[] score = new float[POINTS];
        frozen.scores(grid, score);
        for (int i = 0; i < POINTS; i++) {
            score[i] -= (float) origin;
        }
        GanConfig config = frozen.config();
        float[] optimal = OptimalScores.of(config.loss(), current.curves, frozen.partners());
        ScoreKind kind = config.game().scoreKind();
        double cannotTell = kind == ScoreKind.CRITIC ? 0 : config.loss().optimalScore(1, 1);
        return new StageFrame.Beliefs(
                kind,
                score,
                optimal,
                current.distance.of(snapshot, frozen),
                cannotTell,
                origin,
                frozen.partners().sets(),
                config.design().minibatchKernels() > 0);
    }

    private static StageFrame.Densities densities(View current, float[] average) {
        current.generatedBins.clear();
        current.generatedBins.add(current.generated.data, 0, ViewSamples.COUNT);
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
                average,
                current.samples.shown().numCols,
                ViewSamples.COUNT,
                current.rows,
                current.curves.isSampled());
    }

    private static float[] densities(Histogram histogram) {
        float[] density = new float[histogram.bins()];
        for (int bin = 0; bin < density.length; bin++) {
            density[bin] = (float) histogram.density(bin);
        }
        return density;
    }

    private StageFrame.Push push(View current) {
        System.arraycopy(current.generated.data, 0, pushed.data, 0, ARROWS);
        System.arraycopy(current.generated.data, ARROWS, partners.data, 0, PARTNERS);
        return new StageFrame.Push(pushed.data.clone(), frozen.push(pushed, partners).data);
    }

    /** Lines along the first latent coordinate; the others are those of the probe. */
    private StageFrame.Fan fan(View current, Probe.Reading probe) {
        GanConfig config = current.config;
        Range range = LatentRange.of(config.latent().prior());
        float[] z = current.lines;
        FMatrixRMaj latent = new FMatrixRMaj(config.latent().dimension(), LINES);
        System.arraycopy(z, 0, latent.data, 0, LINES);
        for (int i = LINES; i < latent.getNumElements(); i++) {
            latent.data[i] = (float) probe.z()[i / LINES];
        }
        float[] x = frozen.generator().forward(latent).data;
        return new StageFrame.Fan(
                range.low(), range.high(), z, Arrays.copyOf(x, LINES), latent.numRows);
    }

    /** The data that depends on the target, the latent space and the axis, not on the networks. */
    private static final class View {
        private final GanConfig config;
        private final ViewSamples samples;
        private final Range natural;
        private final float[] lines;
        private final FMatrixRMaj generated = new FMatrixRMaj(1, ViewSamples.COUNT);
        private DensityCurves curves;
        private Optional<DensityCurves> averageCurves = Optional.empty();
        private Histogram generatedBins;
        private float[] realDensity;
        private final float[] rows;
        private final Measure measure;
        private final OptimumDistance distance;

        View(GanConfig config) {
            this.config = config;
            samples = new ViewSamples(config);
            boolean isFew = samples.isRows() && samples.shown().numCols <= MOST_ROWS;
            rows = isFew ? samples.shown().data.clone() : new float[0];
            measure = Measures.of(config.target()).getFirst();
            distance = new OptimumDistance(config);
            lines = LatentRange.quantiles(config.latent().prior(), LINES);
            natural = config.target().create1D().range();
            curves = curves(natural);
            generatedBins = histogram(natural);
            realDensity = realDensity(natural);
        }

        void fit(Range range) {
            if (!range.equals(curves.range())) {
                curves = curves(range);
                averageCurves = Optional.empty();
                generatedBins = histogram(range);
                realDensity = realDensity(range);
            }
        }

        DensityCurves averageCurves() {
            DensityCurves own = averageCurves.orElseGet(() -> curves(curves.range()));
            averageCurves = Optional.of(own);
            return own;
        }

        private DensityCurves curves(Range range) {
            return new DensityCurves(config.target(), config.latent(), range, POINTS);
        }

        /** Bins as wide as for the target's own range, regardless of the width of the axis. */
        private Histogram histogram(Range range) {
            double share = range.length() / natural.length();
            return new Histogram(range, (int) Math.round(share * BINS_OVER_THE_TARGET));
        }

        private float[] realDensity(Range range) {
            Histogram real = histogram(range);
            real.add(samples.shown().data, 0, samples.shown().numCols);
            return densities(real);
        }
    }
}
