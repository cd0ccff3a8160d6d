package org.ganscope.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Comparisons with published figures, to the digits that were printed. */
final class Printed {
    private Printed() {}

    /** Fails unless the value, rounded to as many digits as the figure has, is the figure. */
    static void assertPrints(String figure, double value) {
        BigDecimal printed = new BigDecimal(figure);
        BigDecimal rounded =
                new BigDecimal(value).setScale(printed.scale(), RoundingMode.HALF_EVEN);
        assertEquals(printed, rounded, () -> figure + " is printed, but got " + value);
    }
}
