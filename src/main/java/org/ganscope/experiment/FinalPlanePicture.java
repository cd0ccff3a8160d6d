package org.ganscope.experiment;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Range;
import org.ganscope.data.Region;
import org.ganscope.gan.GanTrainer;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Mlp;

/**
 * A game over the plane at the end of its run, as shown in papers: some of the data, some generated
 * samples, and the critic's value (D's logit) on a grid over the target's range. Columns run along
 * x, rows along y, both upwards. A critic that judges samples in packs, or a whole batch, has no
 * value at a single point: then the grid is empty. Immutable.
 */
public final class FinalPlanePicture {
    /** Points along each side of the grid: those of the figures of Gulrajani et al. 2017. */
    private static final int SIDE = 128;

    private static final int REAL = 256;
    private static final int GENERATED = 1024;

    private final Region region;
    private final FMatrixRMaj real;
    private final FMatrixRMaj generated;
    private final float[] critic;

    private FinalPlanePicture(
            Region region, FMatrixRMaj real, FMatrixRMaj generated, float[] critic) {
        this.region = region;
        this.real = real;
        this.generated = generated;
        this.critic = critic;
    }

    /** @param samples generated samples, (2×n), n ≥ 1, of which the first are kept */
    static FinalPlanePicture of(Distribution2D target, GanTrainer trainer, FMatrixRMaj samples) {
        FMatrixRMaj real = new FMatrixRMaj(2, REAL);
        target.sample(new RandomStream(0).split("portrait"), real);
        FMatrixRMaj generated = new FMatrixRMaj(2, Math.min(GENERATED, samples.numCols));
        for (int row = 0; row < 2; row++) {
            System.arraycopy(
                    samples.data,
                    row * samples.numCols,
                    generated.data,
                    row * generated.numCols,
                    generated.numCols);
        }
        return new FinalPlanePicture(
                target.range(), real, generated, critic(target.range(), trainer));
    }

    private static float[] critic(Region region, GanTrainer trainer) {
        Mlp discriminator = new Mlp(trainer.discriminator().freeze());
        boolean judgesPoints =
                discriminator.shape().inputs() == 2
                        && trainer.config().design().minibatchKernels() == 0;
        if (!judgesPoints) {
            return new float[0];
        }
        FMatrixRMaj points = new FMatrixRMaj(2, SIDE * SIDE);
        for (int i = 0; i < points.numCols; i++) {
            points.data[i] = (float) at(region.x(), i % SIDE);
            points.data[points.numCols + i] = (float) at(region.y(), i / SIDE);
        }
        return discriminator.forward(points).data.clone();
    }

    private static double at(Range range, int node) {
        return range.low() + range.length() * node / (SIDE - 1);
    }

    /** Whether the critic has a value at a single point. */
    public boolean hasCritic() {
        return critic.length > 0;
    }

    /** Points along each side of the critic's grid, ≥ 2. */
    public int side() {
        return SIDE;
    }

    /** x of a column of the grid. */
    public double x(int column) {
        return at(region.x(), column);
    }

    /** y of a row of the grid. */
    public double y(int row) {
        return at(region.y(), row);
    }

    /** D's logit at a point of the grid. */
    public float critic(int column, int row) {
        return critic[row * SIDE + column];
    }

    public int realCount() {
        return real.numCols;
    }

    public float realX(int i) {
        return real.data[i];
    }

    public float realY(int i) {
        return real.data[real.numCols + i];
    }

    public int generatedCount() {
        return generated.numCols;
    }

    public float generatedX(int i) {
        return generated.data[i];
    }

    public float generatedY(int i) {
        return generated.data[generated.numCols + i];
    }
}
