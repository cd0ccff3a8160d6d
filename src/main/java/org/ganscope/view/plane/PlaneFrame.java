package org.ganscope.view.plane;

import org.ganscope.data.Region;
import org.ganscope.view.Measure;

import java.util.List;
import java.util.Optional;

/**
 * One picture of the plane. Deeply immutable by convention: whoever makes a frame does not write to
 * its arrays afterwards, nor does the view. A point that is not finite is not drawn. A layer that
 * is not shown is empty.
 *
 * @param region the region of the data, which the stage shows whole unless a person looks elsewhere
 * @param seen what the stage showed when the frame was made; what fills the ground is made for it
 * @param probe the latent point that a person moves
 * @param layers what lies below and above the samples
 * @param optimum D* over what is seen, to be read; empty if it was not asked for or the game has
 *     none
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

        /** How many lie outside a region, or nowhere. */
        public int outside(Region region) {
            int outside = 0;
            for (int i = 0; i < x.length; i++) {
                boolean inside = region.x().contains(x[i]) && region.y().contains(y[i]);
                outside += inside ? 0 : 1;
            }
            return outside;
        }
    }

    /** The same picture with the marker elsewhere. */
    public PlaneFrame withProbe(PlaneProbe moved) {
        return new PlaneFrame(region, seen, real, generated, moved, layers, optimum, measures);
    }
}
