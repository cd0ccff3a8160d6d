package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution;
import org.ganscope.math.RandomStream;

/**
 * Draws batches from a run's own streams, one for each purpose, so that what one regulariser draws
 * moves no other number of the run.
 */
final class RandomBatches implements BatchSource {
    private final RandomStream data;
    private final RandomStream latent;
    private final RandomStream instanceNoise;
    private final RandomStream positions;
    private final RandomStream flips;
    private Distribution target;
    private Prior prior;

    RandomBatches(RandomStream root, GanConfig config) {
        data = root.split("data");
        latent = root.split("noise");
        instanceNoise = root.split("instance noise");
        positions = root.split("positions");
        flips = root.split("flips");
        target = config.target().create();
        prior = config.latent().prior();
    }

    void configure(GanConfig config) {
        target = config.target().create();
        prior = config.latent().prior();
    }

    @Override
    public void real(FMatrixRMaj x) {
        target.sample(data, x);
    }

    @Override
    public void latent(FMatrixRMaj z) {
        prior.sample(latent, z);
    }

    @Override
    public void noise(FMatrixRMaj e) {
        instanceNoise.fillNormal(e.data, 0, e.getNumElements());
    }

    @Override
    public void positions(float[] u, int n) {
        positions.fillUniform(0, 1, u, 0, n);
    }

    @Override
    public void flips(float[] u, int n) {
        flips.fillUniform(0, 1, u, 0, n);
    }
}
