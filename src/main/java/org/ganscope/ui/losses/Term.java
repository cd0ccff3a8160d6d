package org.ganscope.ui.losses;

import java.util.function.ToDoubleFunction;

/**
 * A part of a formula with its number.
 *
 * @param tex in TeX
 * @param value its number at a step, NaN where there is none
 */
public record Term(String tex, ToDoubleFunction<LossNumbers> value) {
    /** A part without a number. */
    public static Term of(String tex) {
        return new Term(tex, _ -> Double.NaN);
    }
}
