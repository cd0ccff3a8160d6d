package org.ganscope.view.plane;

import org.ganscope.data.Region;
import org.ganscope.view.Measure;

import java.util.List;
import java.util.Optional;

/**
 * One picture of the plane. Deeply immutable by convention: neither the code that makes a frame nor
 * the view writes to its arrays afterwards. A point that is not finite is not drawn. A layer that
 * is not shown is empty.
 *
 * @param region the region of the data, which the stage shows completely unless you look elsewhere
 * @param seen the region that the stage showed when the frame was made; the background is made for
 *     it
 * @param probe the latent point that you move
 * @param layers the layers below and above the samples
 * @param optimum D* over the visible region, for the readout; empty if it was not requested or the
 *     game has none
 * @param measures how the values of both coordinates are named and written
 */
public record PlaneFrame(
        Region region,
        Region seen,
        Points real,
        Points generated,
        PlaneProbe probe,
        PlaneLayers layers,
        Optional<PlaneField> optimum,
        List<Measure> measures) {

    public PlaneFrame {
        measures = List.copyOf(measures);
    }

    /**
     * Samples.
     *
     * @param x their first coordinates
     * @param y their second coordinates, as many
     */
    public record Points(float[] x, float[] y) {
        public Points {
            if (x.length != y.length) {
                throw new IllegalArgumentException(x.length + " points have " + y.length + " y");
            }
        }

        /** No samples. */
        public static Points none() {
            return new Points(new float[0], new float[0]);
        }

        public int count() {
            return x.length;
        }

        /** The number of samples outside a region or not finite. */
        public int outside(Region region) {
            int outside = 0;
            for (int i = 0; i < x.length; i++) {
                boolean inside = region.x().contains(x[i]) && region.y().contains(y[i]);
                outside += inside ? 0 : 1;
            }
            return outside;
        }
    }

    /** The same picture with another marker. */
    public PlaneFrame withProbe(PlaneProbe moved) {
        return new PlaneFrame(region, seen, real, generated, moved, layers, optimum, measures);
    }
}
