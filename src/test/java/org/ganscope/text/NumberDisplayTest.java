package org.ganscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Numbers that are shown")
class NumberDisplayTest {
    @Test
    void haveTheirThousandsApart() {
        assertEquals("999", NumberDisplay.count(999));
        assertEquals("12\u00a0480", NumberDisplay.count(12_480));
        assertEquals("−1\u00a0234\u00a0567", NumberDisplay.count(-1_234_567));
        assertEquals("12,480", NumberDisplay.countInTerminal(12_480));
    }

    @Test
    void haveSoManyDecimalsAndATrueMinus() {
        assertEquals("0.383", NumberDisplay.fixed(0.3829, 3));
        assertEquals("0.40", NumberDisplay.fixed(0.4, 2));
        assertEquals("−0.32", NumberDisplay.fixed(-0.3249, 2));
        assertEquals("−12\u00a0480.50", NumberDisplay.fixed(-12480.5, 2));
        assertEquals("0.00", NumberDisplay.fixed(-0.001, 2));
        assertEquals("–", NumberDisplay.fixed(Double.NaN, 2));
        assertEquals("–", NumberDisplay.fixed(Double.NEGATIVE_INFINITY, 2));
    }

    @Test
    void arePowersOfTenWhereARunHasDiverged() {
        assertEquals("1.7×10¹⁶", NumberDisplay.fixed(17348916949292588.0, 3));
        assertEquals("−1.2×10⁵", NumberDisplay.fixed(-123_456, 2));
        assertEquals("−1.2×10⁵", NumberDisplay.value(-123_456));
        assertEquals("−1.23456×10⁵", NumberDisplay.axis(-123_456));
    }

    @Test
    void areNoPowersOfTenInTheUnitOfAFile() {
        assertEquals("−123\u00a0456.00", NumberDisplay.inFull(-123_456, 2));
        assertEquals("−123\u00a0456", NumberDisplay.axisInFull(-123_456));
        assertEquals("0.00005", NumberDisplay.axisInFull(5e-5));
    }

    @Test
    void areShortAtAnAxis() {
        assertEquals("0.5", NumberDisplay.axis(0.5));
        assertEquals("−2", NumberDisplay.axis(-2));
        assertEquals("100", NumberDisplay.axis(100));
        assertEquals("20\u00a0000", NumberDisplay.axis(20_000));
        assertEquals("0", NumberDisplay.axis(0.1 + 0.2 - 0.3));
        assertEquals("0", NumberDisplay.axis(-1e-12));
    }

    @Test
    void haveAPowerOfTenBelowAThousandthAtEveryAxis() {
        assertEquals("0.001", NumberDisplay.axis(0.001));
        assertEquals("0.001", NumberDisplay.tick(0.001, 0.001));
        assertEquals("5×10⁻⁴", NumberDisplay.axis(5e-4));
        assertEquals("5×10⁻⁴", NumberDisplay.tick(5e-4, 5e-4));
    }

    @Test
    void arePowersOfTenWhereTheyAreRates() {
        assertEquals("10⁻³", NumberDisplay.rate(1e-3));
        assertEquals("1.25×10⁻⁴", NumberDisplay.rate(1.25e-4));
        assertEquals("1", NumberDisplay.rate(1));
        assertEquals("0.12", NumberDisplay.rate(0.12));
        assertEquals("0", NumberDisplay.rate(0));
    }

    @Test
    void areApartFromTheSignOfPerCent() {
        assertEquals("47\u00a0%", NumberDisplay.percent(0.468));
        assertEquals("3.8\u00a0%", NumberDisplay.percent(0.0384, 1));
        assertEquals("–", NumberDisplay.percent(Double.NaN));
    }

    @Test
    void haveDigitsBelowTheLineAsAnIndex() {
        assertEquals("z₁₂", "z" + NumberDisplay.subscript(12));
    }
}
