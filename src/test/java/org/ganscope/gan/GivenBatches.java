package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.fixtures.Fixture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Supplies the oracle's batches in the order in which a trainer requests them. */
final class GivenBatches implements BatchSource {
    private final Deque<FMatrixRMaj> real = new ArrayDeque<>();
    private final Deque<FMatrixRMaj> latent = new ArrayDeque<>();
    private final Deque<FMatrixRMaj> noise = new ArrayDeque<>();
    private final Deque<float[]> positions = new ArrayDeque<>();
    private final Deque<float[]> flips = new ArrayDeque<>();

    /**
     * The batches of all iterations.
     *
     * @param takingTurns whether D and G alternate; else all batches of D come first, then those of
     *     G
     */
    GivenBatches(List<Fixture> iterations, boolean takingTurns) {
        for (Fixture iteration : iterations) {
            List<Fixture> d = iteration.list("discriminatorSteps");
            List<Fixture> g = iteration.list("generatorSteps");
            if (takingTurns) {
                for (int i = 0; i < d.size(); i++) {
                    add(d.get(i));
                    add(g.get(i));
                }
            } else {
                d.forEach(this::add);
                g.forEach(this::add);
            }
        }
    }

    private void add(Fixture look) {
        if (look.has("real")) {
            real.add(look.matrix("real"));
        }
        latent.add(look.matrix("latent"));
        for (String name : List.of("realNoise", "generatedNoise")) {
            if (look.has(name)) {
                noise.add(look.matrix(name));
            }
        }
        if (look.has("positions")) {
            positions.add(look.floats("positions"));
        }
        if (look.has("flips")) {
            flips.add(flips(look));
        }
    }

    /** Draws that are small where the pair is flipped. */
    private static float[] flips(Fixture look) {
        List<Float> draws = new ArrayList<>();
        look.at("flips").node().forEach(flip -> draws.add(flip.asBoolean() ? 0 : 0.999f));
        float[] values = new float[draws.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = draws.get(i);
        }
        return values;
    }

    @Override
    public void real(FMatrixRMaj x) {
        deal(real, x);
    }

    @Override
    public void latent(FMatrixRMaj z) {
        deal(latent, z);
    }

    @Override
    public void noise(FMatrixRMaj e) {
        deal(noise, e);
    }

    private static void deal(Deque<FMatrixRMaj> batches, FMatrixRMaj asked) {
        FMatrixRMaj given = batches.remove();
        if (asked.numRows != given.numRows || asked.numCols != given.numCols) {
            throw new IllegalArgumentException(
                    "asked for %d×%d, given %d×%d"
                            .formatted(asked.numRows, asked.numCols, given.numRows, given.numCols));
        }
        asked.setTo(given);
    }

    @Override
    public void positions(float[] u, int n) {
        System.arraycopy(positions.remove(), 0, u, 0, n);
    }

    @Override
    public void flips(float[] u, int n) {
        System.arraycopy(flips.remove(), 0, u, 0, n);
    }

    boolean areUsedUp() {
        return real.isEmpty()
                && latent.isEmpty()
                && noise.isEmpty()
                && positions.isEmpty()
                && flips.isEmpty();
    }
}
