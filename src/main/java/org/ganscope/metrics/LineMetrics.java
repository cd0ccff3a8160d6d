package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.nn.Mlp;

import java.util.Arrays;
import java.util.Optional;

/**
 * The distance of the generator's distribution from a 1D target, computed from G itself and the
 * target's exact density: no sampling noise for one or two latent dimensions. With more, p_g is
 * that of {@value LatentSample#COUNT} fixed samples.
 *
 * <p>Accuracy, against closed forms for Gaussians with σ near 1: JSD to 1e-4 with one latent
 * dimension and 6e-4 with two, W1 to 2e-5·σ and 2e-3·σ. A generator that maps the prior onto the
 * target scores a JSD below 1e-3, not 0 where it must jump from mode to mode. With more than two
 * latent dimensions, sampling noise gives a perfect generator a JSD of up to 0.01 and a W1 of up to
 * 0.03·σ.
 */
final class LineMetrics implements GanMetrics {
    private static final int NODES = 1024;
    private static final double LN2 = StrictMath.log(2);

    /** The least share of the other distribution in either KL: the limit is ln 2²⁰ = 13.9 nats. */
    private static final double LEAST = 0x1p-20;

    /** Less mass than this beyond an end is judged at that end, more mass at its own mean. */
    private static final double FEW = 1e-6;

    private final double[] edges;
    private final LineModes modes;
    private final GeneratedLine generatedLine;
    private final Concentration concentration;
    private final WassersteinDistance distance;
    private final LineDiscrepancy discrepancy;
    private final DiscriminatorDistance optimum;
    private final GameValue value;
    private Optional<NoisyLine> noisy = Optional.empty();
    private final double[] targetMasses;
    private final double[] generatedMasses;

    /** The edges between which the valid samples of mode i are. */
    private final int[] validFrom;

    private final int[] validTo;
    private final double[] shares;
    private double jsd = Double.NaN;
    private double klForward = Double.NaN;
    private double klReverse = Double.NaN;
    private double wasserstein = Double.NaN;
    private double quality = Double.NaN;
    private double squaredDiscrepancy = Double.NaN;

    LineMetrics(TargetConfig target, LatentConfig latent, long seed) {
        Distribution1D distribution = target.create1D();
        modes = new LineModes(distribution);
        MetricBins bins = new MetricBins(distribution, modes);
        edges = bins.edges();
        generatedLine = new GeneratedLine(latent, NODES, edges, seed);
        concentration = new Concentration(generatedLine.weights(), 1);
        distance = new WassersteinDistance(distribution, edges);
        discrepancy = new LineDiscrepancy(distribution, bins);
        FMatrixRMaj middles = bins.middles();
        optimum = new DiscriminatorDistance(middles);
        value = new GameValue(middles);
        targetMasses = new double[edges.length + 1];
        generatedMasses = new double[edges.length + 1];
        double below = 0;
        for (int i = 0; i < targetMasses.length; i++) {
            double upTo = i < edges.length ? distribution.cumulative(edges[i]) : 1;
            targetMasses[i] = Math.max(upTo - below, 0);
            below = upTo;
        }
        validFrom = new int[modes.count()];
        validTo = new int[modes.count()];
        for (int i = 0; i < modes.count(); i++) {
            validFrom[i] = bins.edgeAt(modes.validFrom(i));
            validTo[i] = bins.edgeAt(modes.validTo(i));
        }
        shares = new double[modes.count()];
        Arrays.fill(shares, Double.NaN);
    }

    @Override
    public void evaluate(Mlp generator) {
        evaluate(generator.forward(generatedLine.nodes()));
    }

    /** Measures the generator that maps the latent nodes to these images, (1×n). */
    void evaluate(FMatrixRMaj images) {
        generatedLine.update(images);
        concentration.measure(images);
        compare();
    }

    /** The latent nodes, (dimension×n). Not to be modified. */
    FMatrixRMaj nodes() {
        return generatedLine.nodes();
    }

    private void compare() {
        double below = 0;
        for (int i = 0; i < generatedMasses.length; i++) {
            double upTo = i + 1 < generatedMasses.length ? generatedLine.cumulative(i) : 1;
            generatedMasses[i] = Math.max(upTo - below, 0);
            below = upTo;
        }
        wasserstein = distance.to(generatedLine);
        squaredDiscrepancy = generatedLine.isFinite() ? discrepancy.to(generatedLine) : Double.NaN;
        diverge();
        quality = generatedLine.isFinite() ? 0 : Double.NaN;
        for (int i = 0; i < shares.length; i++) {
            shares[i] =
                    generatedLine.cumulative(validTo[i]) - generatedLine.cumulative(validFrom[i]);
            quality += shares[i];
        }
    }

    private void diverge() {
        if (!generatedLine.isFinite()) {
            jsd = Double.NaN;
            klForward = Double.NaN;
            klReverse = Double.NaN;
        } else if (generatedLine.samples() == 0) {
            jsd = Divergences.jsd(targetMasses, generatedMasses);
            klForward = Divergences.kl(targetMasses, generatedMasses, LEAST);
            klReverse = Divergences.kl(generatedMasses, targetMasses, LEAST);
        } else {
            int n = generatedLine.samples();
            jsd = Math.clamp(SampleDivergences.jsd(targetMasses, generatedMasses, n), 0, LN2);
            klForward = SampleDivergences.klForward(targetMasses, generatedMasses, n);
            klReverse = SampleDivergences.klReverse(targetMasses, generatedMasses, n);
        }
    }

    @Override
    public int dimension() {
        return 1;
    }

    @Override
    public double jsd() {
        return jsd;
    }

    @Override
    public double klForward() {
        return klForward;
    }

    @Override
    public double klReverse() {
        return klReverse;
    }

    @Override
    public double wasserstein() {
        return wasserstein;
    }

    @Override
    public double squaredDiscrepancy() {
        return squaredDiscrepancy;
    }

    @Override
    public double kernelScale() {
        return discrepancy.scale();
    }

    @Override
    public int modeCount() {
        return modes.count();
    }

    @Override
    public double modeWeight(int i) {
        return modes.weight(i);
    }

    @Override
    public double modeShare(int i) {
        return shares[i];
    }

    @Override
    public double betweenShare() {
        int last = shares.length - 1;
        double inside =
                generatedLine.cumulative(validTo[last]) - generatedLine.cumulative(validFrom[0]);
        return Double.isNaN(quality) ? Double.NaN : Math.max(inside - quality, 0);
    }

    @Override
    public double spread() {
        return concentration.spread();
    }

    @Override
    public double centre(int coordinate) {
        return concentration.centre(coordinate);
    }

    @Override
    public double highQualityShare() {
        return quality;
    }

    @Override
    public double discriminatorDistance(Mlp discriminator, GanConfig config, long step) {
        if (!generatedLine.isFinite() || Double.isNaN(jsd)) {
            return Double.NaN;
        }
        double noise = config.regularisers().noiseAt(step);
        if (noise > 0) {
            if (noisy.isEmpty()) {
                noisy = Optional.of(new NoisyLine(edges, targetMasses));
            }
            return noisy.get()
                    .of(discriminator, config, noise, generatedMasses, belowAt(), aboveAt());
        }
        placeEnds();
        return optimum.of(discriminator, config, targetMasses, generatedMasses);
    }

    @Override
    public double value(Mlp discriminator, GanConfig config) {
        if (!generatedLine.isFinite() || Double.isNaN(jsd)) {
            return Double.NaN;
        }
        placeEnds();
        return value.of(discriminator, config, targetMasses, generatedMasses);
    }

    /** Judges the open bins at the means of the generated samples in them. */
    private void placeEnds() {
        optimum.place(0, belowAt());
        optimum.place(edges.length, aboveAt());
    }

    private double belowAt() {
        double below = generatedMasses[0];
        return edges[0] - (below > FEW ? generatedLine.area(0) / below : 0);
    }

    private double aboveAt() {
        int last = edges.length - 1;
        double above = generatedMasses[last + 1];
        double right = generatedLine.mean() - edges[last] + generatedLine.area(last);
        return edges[last] + (above > FEW ? right / above : 0);
    }
}
