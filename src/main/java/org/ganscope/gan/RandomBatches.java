package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.math.RandomStream;
import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;

import java.util.List;

/**
 * Draws batches from a run's own streams, one for each purpose, so that the draws of one
 * regulariser do not change any other number of the run.
 */
final class RandomBatches implements BatchSource {
    private final RandomStream data;
    private final RandomStream latent;
    private final RandomStream instanceNoise;
    private final RandomStream positions;
    private final RandomStream flips;
    private TargetConfig made;
    private Distribution target;
    private Prior prior;

    RandomBatches(RandomStream root, GanConfig config) {
        data = root.split("data");
        latent = root.split("noise");
        instanceNoise = root.split("instance noise");
        positions = root.split("positions");
        flips = root.split("flips");
        made = config.target();
        target = made.create();
        prior = config.latent().prior();
    }

    void configure(GanConfig config) {
        if (!config.target().equals(made)) {
            made = config.target();
            target = made.create();
        }
        prior = config.latent().prior();
    }

    /** Writes the position in each stream. */
    void save(StateWriter out) {
        for (RandomStream stream : streams()) {
            stream.save(out);
        }
    }

    void restore(StateReader in) {
        for (RandomStream stream : streams()) {
            stream.restore(in);
        }
    }

    private List<RandomStream> streams() {
        return List.of(data, latent, instanceNoise, positions, flips);
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
