package org.ganscope.ui.model;

import org.ganscope.gan.Game;
import org.ganscope.gan.Objective;
import org.ganscope.text.NumberDisplay;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as they are shown: true minus signs, thin spaces between thousands, steady widths. */
public final class Figures {
    /** Smaller rates are written with a power of ten. */
    private static final double LEAST_PLAIN_RATE = 0.01;

    private Figures() {}

    /** "12 480" with thin spaces. */
    public static String count(long n) {
        return NumberDisplay.step(n);
    }

    /** A number with a fixed count of decimals; "–" if there is none. Never "−0.00". */
    public static String fixed(double x, int decimals) {
        return NumberDisplay.fixed(x, decimals);
    }

    /** A probability or the like, to two decimals: "0.50", but "0.001" and "8.4×10⁻¹¹". */
    public static String score(double x) {
        double size = Math.abs(x);
        boolean isTiny = x != 0 && size < 0.0005;
        return isTiny ? NumberDisplay.power(x, 2) : fixed(x, x == 0 || size >= 0.005 ? 2 : 3);
    }

    /** The output of D in a game: a probability, or a score of either sign, which is never tiny. */
    public static String score(double x, Game game) {
        return game.scoreIsProbability() ? score(x) : NumberDisplay.noisy(x);
    }

    /** L_D or L_G of a game, which may be a mean of scores. */
    public static String loss(double x, Objective objective) {
        return GameWords.of(objective).hasNoisyLosses() ? NumberDisplay.noisy(x) : score(x);
    }

    /** A learning rate or the like: "10⁻³", "1.25×10⁻⁴", but "0.12" and "1". */
    public static String rate(double x) {
        return x == 0 || Math.abs(x) >= LEAST_PLAIN_RATE
                ? new BigDecimal(x, new MathContext(3)).stripTrailingZeros().toPlainString()
                : NumberDisplay.power(x, 3);
    }

    /** A share as "47 %". */
    public static String percent(double share) {
        return Double.isFinite(share) ? Math.round(100 * share) + "\u202f%" : "–";
    }
}
