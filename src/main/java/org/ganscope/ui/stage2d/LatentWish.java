package org.ganscope.ui.stage2d;

/** What a person asks for: another latent point. */
@FunctionalInterface
public interface LatentWish {
    /** z₁ and z₂; of a latent line the second means nothing. */
    void accept(double first, double second);
}
