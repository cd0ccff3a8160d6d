package org.ganscope.view.plane;

import java.util.Set;

/**
 * The contents of a picture of the plane.
 *
 * @param z1 the first coordinate of the latent probe
 * @param z2 the second one; ignored if the latent space has one dimension
 * @param visible the part of the plane that is visible
 * @param shown the layers that you want to see
 * @param readsOptimum whether D* is computed for the readout even if it is not shown
 * @param past the trails of the previous picture, which those of this one continue
 */
public record PlaneRequest(
        double z1,
        double z2,
        VisiblePart visible,
        Set<PlaneLayer> shown,
        boolean readsOptimum,
        PlaneLayers.Trails past) {

    public PlaneRequest {
        shown = Set.copyOf(shown);
    }

    /** The picture of the whole region of the data with the layers that are shown at first. */
    public static PlaneRequest at(double z1, double z2) {
        return new PlaneRequest(
                z1,
                z2,
                VisiblePart.home(),
                PlaneLayer.standard(),
                false,
                PlaneLayers.Trails.none());
    }

    /** The same with only these layers. */
    public PlaneRequest showing(Set<PlaneLayer> layers) {
        return new PlaneRequest(z1, z2, visible, layers, readsOptimum, past);
    }

    /** The same with D* for the readout. */
    public PlaneRequest readingOptimum() {
        return new PlaneRequest(z1, z2, visible, shown, true, past);
    }

    /** The same after another picture. */
    public PlaneRequest after(PlaneFrame before) {
        return new PlaneRequest(z1, z2, visible, shown, readsOptimum, before.layers().trails());
    }
}
