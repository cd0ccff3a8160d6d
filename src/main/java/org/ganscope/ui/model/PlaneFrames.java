package org.ganscope.ui.model;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Region;
import org.ganscope.gan.GanConfig;
import org.ganscope.session.Snapshot;
import org.ganscope.ui.stage2d.PlaneFrame;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Makes the pictures of a game over the plane from snapshots: fixed real samples, and the images of
 * fixed latent points under the snapshot's frozen generator. On the JavaFX thread.
 */
public final class PlaneFrames {
    private static final int POINTS = 1024;

    private final FrozenGame frozen = new FrozenGame();
    private Optional<ViewSamples> samples = Optional.empty();
    private double level;

    /** The picture of the whole region of the data, with the latent probe at a reading. */
    public PlaneFrame frame(Snapshot snapshot, Probe.Reading probe) {
        return frame(snapshot, probe, home -> home);
    }

    /**
     * The picture of a snapshot with the latent probe at a reading.
     *
     * @param visible says what is seen of the plane, given the region of the data
     */
    public PlaneFrame frame(
            Snapshot snapshot, Probe.Reading probe, UnaryOperator<Region> visible) {
        frozen.load(snapshot);
        GanConfig config = snapshot.config();
        if (samples.isEmpty() || !samples.get().fit(config)) {
            samples = Optional.of(new ViewSamples(config));
        }
        ViewSamples own = samples.get();
        FMatrixRMaj made = frozen.generator().forward(own.latent());
        level = config.game().isCritic() ? CriticLevel.of(frozen, own.real(), made) : 0;
        Region home = config.target().create2D().range();
        return new PlaneFrame(
                home, visible.apply(home), points(own.real()), points(made), probe(probe));
    }

    /** What a critic's scores are measured from in the last picture; 0 for other games. */
    public double level() {
        return level;
    }

    /** The first columns of (2×n). */
    private static PlaneFrame.Points points(FMatrixRMaj xy) {
        int n = xy.numCols;
        return new PlaneFrame.Points(
                Arrays.copyOf(xy.data, POINTS), Arrays.copyOfRange(xy.data, n, n + POINTS));
    }

    /** The mark of a reading, in the last picture. */
    public PlaneFrame.Probe probe(Probe.Reading reading) {
        return new PlaneFrame.Probe(
                reading.point()[0], reading.point()[1], reading.score() - level);
    }
}
