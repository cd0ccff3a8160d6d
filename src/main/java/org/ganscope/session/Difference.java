package org.ganscope.session;

import org.ganscope.gan.GanConfig;

/** The effect of a change of settings on the measurements of a run, from the smallest on. */
enum Difference {
    /** No distance changes. */
    NONE,
    /** D sees samples with other noise, so its distance from D* changes. */
    NOISE,
    /** Earlier losses and distances say nothing about the game afterwards. */
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
