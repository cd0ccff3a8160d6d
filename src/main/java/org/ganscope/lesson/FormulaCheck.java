package org.ganscope.lesson;

import java.util.Optional;

/** Says whether a formula can be set. */
@FunctionalInterface
public interface FormulaCheck {
    /** Accepts every formula. */
    FormulaCheck NONE = tex -> Optional.empty();

    /**
     * Why a formula cannot be set; empty if it can.
     *
     * @param tex in TeX
     */
    Optional<String> trouble(String tex);
}
