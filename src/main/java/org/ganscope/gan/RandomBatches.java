package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution;
import org.ganscope.math.RandomStream;

/** Draws batches from a run's own streams: real samples from "data", latent ones from "noise". */
final class RandomBatches implements BatchSource {
    private final RandomStream data;
    private final RandomStream noise;
    private Distribution target;
    private Prior prior;

    RandomBatches(RandomStream root, GanConfig config) {
        data = root.split("data");
        noise = root.split("noise");
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
        prior.sample(noise, z);
    }
}
