package org.ganscope.ui.stage2d;

/** What a person asks for: a point of the latent plane, or one of the plane of the data. */
@FunctionalInterface
public interface PointWish {
    /** Its two coordinates; of a latent line the second means nothing. */
    void accept(double first, double second);
}
