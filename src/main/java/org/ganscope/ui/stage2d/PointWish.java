package org.ganscope.ui.stage2d;

/** A request of the user for a point of the latent plane or of the data plane. */
@FunctionalInterface
public interface PointWish {
    /** Its two coordinates; for a latent line the second has no meaning. */
    void accept(double first, double second);
}
