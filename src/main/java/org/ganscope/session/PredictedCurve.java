package org.ganscope.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be sketched before it is seen. */
public enum PredictedCurve {
    /** p_g(x), on the line. */
    DENSITY,
    /** D(x), on the line. */
    SCORE,
    /** L_D against the steps. */
    LOSS_D,
    /** L_G against the steps. */
    LOSS_G;

    /** Its name in lessons and files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The curve that has a name. */
    public static Optional<PredictedCurve> named(String key) {
        return Arrays.stream(values()).filter(curve -> curve.key().equals(key)).findFirst();
    }

    /** Whether it is drawn against the steps of the run, not over x. */
    public boolean isOverSteps() {
        return series().isPresent();
    }

    /** The series that it is of, if it is drawn against the steps. */
    public Optional<Series> series() {
        return switch (this) {
            case LOSS_D -> Optional.of(Series.DISCRIMINATOR_LOSS);
            case LOSS_G -> Optional.of(Series.GENERATOR_LOSS);
            case DENSITY, SCORE -> Optional.empty();
        };
    }
}
