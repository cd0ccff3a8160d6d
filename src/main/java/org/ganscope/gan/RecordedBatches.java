package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.FrozenBatch;
import org.ganscope.math.RandomStream;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The batches that a run of a configuration draws from step 0 on, written down for another program.
 * A trainer that draws from it makes the same bits as the run. Owned by one thread.
 */
public final class RecordedBatches implements BatchSource {
    /** What is drawn, each from a stream of its own. */
    public enum Kind {
        /** Real samples, (d×n). */
        REAL,
        /** Latent points, (latent dimension×n). */
        LATENT,
        /** Standard normal instance noise, (d×n). */
        NOISE,
        /** Positions between a real and a generated pack, in [0, 1), (1×packs). */
        POSITIONS,
        /** Labels of a pair of packs are flipped where this, in [0, 1), is small enough. */
        FLIPS
    }

    private final RandomBatches random;
    private final Map<Kind, List<FrozenBatch>> drawn = new EnumMap<>(Kind.class);

    public RecordedBatches(GanConfig config) {
        random = new RandomBatches(new RandomStream(config.seed()), config);
        for (Kind kind : Kind.values()) {
            drawn.put(kind, new ArrayList<>());
        }
    }

    /** All batches of a kind so far, in the order in which they were drawn. */
    public List<FrozenBatch> drawn(Kind kind) {
        return List.copyOf(drawn.getOrDefault(kind, List.of()));
    }

    private void record(Kind kind, FMatrixRMaj batch) {
        drawn.computeIfAbsent(kind, _ -> new ArrayList<>()).add(FrozenBatch.of(batch));
    }

    private void record(Kind kind, float[] values, int n) {
        record(kind, new FMatrixRMaj(1, n, true, values));
    }

    @Override
    public void real(FMatrixRMaj x) {
        random.real(x);
        record(Kind.REAL, x);
    }

    @Override
    public void latent(FMatrixRMaj z) {
        random.latent(z);
        record(Kind.LATENT, z);
    }

    @Override
    public void noise(FMatrixRMaj e) {
        random.noise(e);
        record(Kind.NOISE, e);
    }

    @Override
    public void positions(float[] u, int n) {
        random.positions(u, n);
        record(Kind.POSITIONS, u, n);
    }

    @Override
    public void flips(float[] u, int n) {
        random.flips(u, n);
        record(Kind.FLIPS, u, n);
    }
}
