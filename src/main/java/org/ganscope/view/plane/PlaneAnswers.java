package org.ganscope.view.plane;

import org.ganscope.data.Region;
import org.ganscope.gan.LatentConfig;
import org.ganscope.session.Snapshot;
import org.ganscope.view.FrozenGame;
import org.ganscope.view.LatentRange;
import org.ganscope.view.Probe;

/**
 * Evaluates the networks of a picture's snapshot for the pointer, without waiting for the next
 * picture of the plane. For one thread at a time, which need not be the one that makes pictures.
 */
public final class PlaneAnswers {
    private final FrozenGame frozen = new FrozenGame();
    private final ProbeMarks marks = new ProbeMarks();
    private final PointReader reader = new PointReader();
    private final LatentSearch search = new LatentSearch();

    /**
     * A picture with the marker at a reading.
     *
     * @param snapshot the snapshot of both the picture and the reading
     */
    public PlaneFrame marked(PlaneFrame frame, Snapshot snapshot, Probe.Reading reading) {
        frozen.load(snapshot);
        double origin = frame.layers().belief().origin();
        return frame.withProbe(
                marks.of(frozen.generator(), snapshot.config().latent(), reading, origin));
    }

    /**
     * The output of D at a point of a picture.
     *
     * @param optimum D*(x, y), if it is known; else NaN
     */
    public PlaneReading read(
            PlaneFrame frame, Snapshot snapshot, double x, double y, double optimum) {
        frozen.load(snapshot);
        return reader.read(frozen, x, y, frame.layers().belief().origin(), optimum);
    }

    /**
     * The latent point that G maps nearest to a point: z₁ and z₂, where z₂ is 0 for a latent line.
     *
     * @param home the region of the data
     * @param z1 the first coordinate of the probe
     * @param z2 the second one; ignored for a latent line
     */
    public double[] find(Snapshot snapshot, Region home, double x, double y, double z1, double z2) {
        frozen.load(snapshot);
        LatentConfig latent = snapshot.config().latent();
        double[] z = new double[latent.dimension()];
        z[0] = z1;
        if (z.length > 1) {
            z[1] = z2;
        }
        double[] found =
                search.find(
                        frozen.generator(),
                        z,
                        LatentRange.of(latent.prior()),
                        x,
                        y,
                        home.x().length());
        return new double[] {found[0], found.length > 1 ? found[1] : z2};
    }
}
