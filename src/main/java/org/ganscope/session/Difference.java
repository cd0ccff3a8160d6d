package org.ganscope.session;

import org.ganscope.gan.GanConfig;

/** What a change of settings means for what is measured of a run, the least first. */
enum Difference {
    /** Every distance stays as it is. */
    NONE,
    /** D sees samples with other noise, so that its distance from D* is another. */
    NOISE,
    /** Losses and distances of before say nothing of the game after. */
    GAME;

    static Difference between(GanConfig before, GanConfig after) {
        if (!before.target().equals(after.target())
                || !before.latent().equals(after.latent())
                || !before.loss().equals(after.loss())) {
            return GAME;
        }
        boolean sameNoise =
                before.regularisers().noise() == after.regularisers().noise()
                        && before.regularisers().noiseSteps() == after.regularisers().noiseSteps();
        return sameNoise ? NONE : NOISE;
    }
}
