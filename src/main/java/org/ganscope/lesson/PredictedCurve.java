package org.ganscope.lesson;

import java.util.Locale;

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

    /** Its name in lessons. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
