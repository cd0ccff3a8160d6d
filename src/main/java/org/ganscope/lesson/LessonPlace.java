package org.ganscope.lesson;

import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A place of the window that a lesson can point at or hide. */
public sealed interface LessonPlace {
    /** The control of a setting. */
    record Control(Setting setting) implements LessonPlace {}

    /** A part of the window. */
    enum Part implements LessonPlace {
        SCENARIO,
        RESET,
        TRAIN,
        STEP,
        SPEED,
        TIMELINE,
        COMPARE,
        VERDICT,
        /** The whole stage. */
        STAGE,
        /** D(x), on the line. */
        SCORE,
        /** Real and generated samples, on the line. */
        DENSITY,
        /** z → G(z), on the line. */
        FAN,
        /** The latent probe: its slider or its square. */
        PROBE,
        CHART_LOSSES,
        CHART_SCORES,
        CHART_JSD,
        CHART_WASSERSTEIN,
        CHART_GRADIENTS,
        CHARTS;

        /** Its name in lessons. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The names of all parts. */
        public static List<String> keys() {
            return Arrays.stream(values()).map(Part::key).toList();
        }

        /** The parts with these names; others are left out. */
        public static Set<Part> named(Collection<String> keys) {
            return Arrays.stream(values())
                    .filter(part -> keys.contains(part.key()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** The place that a lesson names: a setting's key, or a part's. */
    static Optional<LessonPlace> named(String name) {
        for (Part part : Part.values()) {
            if (part.key().equals(name)) {
                return Optional.of(part);
            }
        }
        return Settings.find(name).map(Control::new);
    }
}
