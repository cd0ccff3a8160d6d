package org.ganscope.view.line;

import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.view.Measure;

/**
 * One picture of the stage. Deeply immutable by convention: neither the code that makes a frame nor
 * the view writes to its arrays afterwards. Every array may be empty; a value that is not finite is
 * a gap.
 *
 * @param xLow the left end of the shared x axis, in units of the data
 * @param xHigh the right end, above xLow
 * @param x grid positions, ascending, in units of the data; the curves of {@code beliefs} and
 *     {@code densities} are given at these
 * @param measure how values of x are named and written
 */
public record StageFrame(
        double xLow,
        double xHigh,
        float[] x,
        Beliefs beliefs,
        Densities densities,
        Push push,
        Fan fan,
        Probe probe,
        Measure measure) {

    public StageFrame {
        requireSpan("x", xLow, xHigh);
        requireLength("score", beliefs.score, x.length);
        requireLength("optimal", beliefs.optimal, x.length);
        requireLength("data density", densities.data, x.length);
        requireLength("model density", densities.model, x.length);
        if (densities.average.length > 0) {
            requireLength("average density", densities.average, x.length);
        }
    }

    /**
     * The output of D along the grid.
     *
     * @param score D(x), in the unit of {@code kind}; for a critic, f(x) minus its mean
     * @param optimal D*(x), from the p_g of the densities; not finite where both densities are zero
     *     or the game does not determine it
     * @param distance the mean of |D − D*| where data and generated samples are equally likely, in
     *     the unit of {@code kind}; NaN if there is no D* for single samples
     * @param level the score at which D cannot distinguish real from generated; not finite if there
     *     is no such level
     * @param origin from which a critic's scores are measured: its own mean; 0 for other games
     * @param partners number of sets of partners over which {@code score} is the mean, if D judges
     *     packs of samples; 1 if it judges single ones
     * @param meanFeatures whether D compares the samples of a batch, and so is evaluated with the
     *     mean features of a batch
     */
    public record Beliefs(
            ScoreKind kind,
            float[] score,
            float[] optimal,
            double distance,
            double level,
            double origin,
            int partners,
            boolean meanFeatures) {
        /** Whether there is an optimal D to draw. */
        public boolean hasOptimal() {
            for (float value : optimal) {
                if (Float.isFinite(value)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Histograms and densities, all per unit of x.
     *
     * @param histogramLow the left edge of the first bin
     * @param binWidth the width of a bin, in units of x, above 0
     * @param real the histogram of real samples, per bin
     * @param generated the histogram of generated samples, per bin
     * @param data p_data(x) on the grid
     * @param model p_g(x) on the grid, smoothed no more than the resolution of the grid
     * @param average the same for the averaged generator; empty if no average is kept
     * @param realCount number of real samples in the histogram
     * @param generatedCount number of generated samples in the histogram
     * @param rows the real samples themselves, if they are few enough to be drawn one by one
     * @param isSampled whether {@code model} is estimated from samples, not computed from G
     */
    public record Densities(
            double histogramLow,
            double binWidth,
            float[] real,
            float[] generated,
            float[] data,
            float[] model,
            float[] average,
            int realCount,
            int generatedCount,
            float[] rows,
            boolean isSampled) {
        public Densities {
            if (!(binWidth > 0)) {
                throw new IllegalArgumentException("bin width is " + binWidth + ", not above 0");
            }
        }
    }

    /**
     * The directions in which the generator's loss moves generated samples.
     *
     * @param x positions of generated samples
     * @param length −∂L/∂x for each, where L is the sample's own term of the generator's loss (not
     *     divided by the batch size), in the loss's unit per unit of x; positive is to the right
     */
    public record Push(float[] x, float[] length) {
        public Push {
            requireLength("push length", length, x.length);
        }
    }

    /**
     * Lines z → G(z).
     *
     * @param zLow the left end of the z axis
     * @param zHigh the right end, above zLow
     * @param z latent values, best at equal steps of probability, so that the lines are as dense as
     *     the prior
     * @param x G(z) for each
     * @param dimension number of coordinates of the latent space; z is the first
     */
    public record Fan(double zLow, double zHigh, float[] z, float[] x, int dimension) {
        public Fan {
            requireSpan("z", zLow, zHigh);
            requireLength("fan x", x, z.length);
        }
    }

    /**
     * The marker that you move.
     *
     * @param z the latent value
     * @param x G(z)
     * @param score D(G(z)), in the unit of the beliefs
     */
    public record Probe(double z, double x, double score) {
        static Probe of(org.ganscope.view.Probe.Reading reading, double origin) {
            return new Probe(reading.z()[0], reading.x(), reading.score() - origin);
        }
    }

    /** The same picture with another marker. */
    public StageFrame withProbe(Probe moved) {
        return new StageFrame(xLow, xHigh, x, beliefs, densities, push, fan, moved, measure);
    }

    /** The same picture with the marker at a reading of its snapshot. */
    public StageFrame marked(org.ganscope.view.Probe.Reading reading) {
        return withProbe(Probe.of(reading, beliefs.origin));
    }

    private static void requireSpan(String name, double low, double high) {
        if (!(low < high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException(name + " runs from " + low + " to " + high);
        }
    }

    private static void requireLength(String name, float[] values, int length) {
        if (values.length != length) {
            throw new IllegalArgumentException(
                    name + " has " + values.length + " values for " + length + " positions");
        }
    }
}
