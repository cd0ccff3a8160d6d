package org.ganscope.ui.sweep;

import org.ganscope.metrics.Finding;
import org.ganscope.text.Text;

import java.util.Locale;

/** Verdicts that a map shows in one colour. */
public enum FindingGroup {
    /** Near the data or on target. */
    GOOD,
    /** On the way. */
    LEARNING,
    /** Part of the data is missing. */
    COLLAPSED,
    /** Back and forth. */
    OSCILLATING,
    /** One player is too strong or too weak for the other to learn. */
    UNBALANCED,
    /** One player no longer learns at all. */
    DEAD,
    /** Numbers are no longer finite. */
    DIVERGED;

    static FindingGroup of(Finding finding) {
        return switch (finding) {
            case NEAR, CONVERGED -> GOOD;
            case BEGUN, APART, LEARNING -> LEARNING;
            case POINT_COLLAPSE, MODE_COLLAPSE, DROPPED_MODES -> COLLAPSED;
            case OSCILLATION -> OSCILLATING;
            case DISCRIMINATOR_TOO_STRONG, DISCRIMINATOR_TOO_WEAK, WRONG_EQUILIBRIUM -> UNBALANCED;
            case DISCRIMINATOR_DEAD,
                    CRITIC_FLAT,
                    GENERATOR_DEAD,
                    GENERATOR_STUCK,
                    DISCRIMINATOR_FROZEN,
                    GENERATOR_FROZEN ->
                    DEAD;
            case DIVERGED -> DIVERGED;
        };
    }

    /** Its name in the legend. */
    String words() {
        return Text.of("sweep.group." + key());
    }

    /** Its name in keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
