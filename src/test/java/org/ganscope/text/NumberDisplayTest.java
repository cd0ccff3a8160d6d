package org.ganscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A number with so many decimals")
class NumberDisplayTest {
    @Test
    void hasThemUpToAHundredThousand() {
        assertEquals("0.383", NumberDisplay.fixed(0.3829, 3));
        assertEquals("−12\u00a0480.50", NumberDisplay.fixed(-12480.5, 2));
    }

    @Test
    void isAPowerOfTenWhereARunHasDiverged() {
        assertEquals("1.7×10¹⁶", NumberDisplay.fixed(17348916949292588.0, 3));
    }
}
