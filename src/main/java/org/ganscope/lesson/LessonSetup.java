package org.ganscope.lesson;

import org.ganscope.gan.GanConfig;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What the window is set to when a page is opened.
 *
 * @param scenario where the settings come from
 * @param config the settings at step 0
 * @param step steps that are made at once, ≥ 0
 * @param pace steps per second; the scenario's if empty
 * @param layers the keys of the layers of the stage; those of before if empty
 * @param hidden parts that are not shown
 * @param z the place of the latent probe
 */
public record LessonSetup(
        Scenario scenario,
        GanConfig config,
        long step,
        OptionalDouble pace,
        Optional<Set<String>> layers,
        Set<LessonPlace.Part> hidden,
        OptionalDouble z) {
    public LessonSetup {
        layers = layers.map(Set::copyOf);
        hidden = Set.copyOf(hidden);
    }
}
