package org.ganscope.ui.losses;

import org.ganscope.ui.model.SameGame;

import java.util.function.ToDoubleFunction;

/**
 * A part of a formula with its number.
 *
 * @param tex in TeX
 * @param value its number at a step, NaN where there is none
 */
record Term(String tex, ToDoubleFunction<SameGame> value) {
    /** A part without a number. */
    static Term of(String tex) {
        return new Term(tex, _ -> Double.NaN);
    }
}
