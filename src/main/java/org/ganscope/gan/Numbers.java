package org.ganscope.gan;

import java.math.BigDecimal;

/**
 * Numbers as text in configuration files: the shortest decimal that reads back as the same double.
 */
public final class Numbers {
    private Numbers() {}

    /**
     * "3", "0.2", "1e-5", "128": without a trailing ".0" and without exponents between 1e-4 and
     * 1e16.
     */
    public static String format(double x) {
        if (!Double.isFinite(x)) {
            return Double.toString(x);
        }
        BigDecimal exact = new BigDecimal(Double.toString(x)).stripTrailingZeros();
        double size = Math.abs(x);
        if (x == 0) {
            return "0";
        }
        if (size >= 1e-4 && size < 1e16) {
            return exact.toPlainString();
        }
        int exponent = exact.precision() - exact.scale() - 1;
        return exact.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }
}
