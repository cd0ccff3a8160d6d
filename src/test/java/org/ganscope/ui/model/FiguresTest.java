package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Setting;
import org.ganscope.gan.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Figures")
class FiguresTest {
    @Test
    void separateThousandsByThinSpaces() {
        assertEquals("12\u00a0480", Figures.count(12_480));
        assertEquals("999", Figures.count(999));
    }

    @Test
    void keepTheirDecimalsAndHaveATrueMinus() {
        assertEquals("0.40", Figures.fixed(0.4, 2));
        assertEquals("\u22120.32", Figures.fixed(-0.3249, 2));
        assertEquals("0.00", Figures.fixed(-0.001, 2));
        assertEquals("–", Figures.fixed(Double.NaN, 2));
        assertEquals("\u22121.2×10⁵", Figures.fixed(-123_456, 2));
    }

    @Test
    void showRatesAsPowersOfTen() {
        assertEquals("10⁻³", Figures.rate(1e-3));
        assertEquals("1.25×10⁻⁴", Figures.rate(1.25e-4));
        assertEquals("1", Figures.rate(1));
        assertEquals("0.12", Figures.rate(0.12));
        assertEquals("0", Figures.rate(0));
        assertEquals(0.12, Double.parseDouble(Figures.rate(0.12)));
    }

    @Test
    void widthsOfATargetAreWrittenPlainly() {
        Setting sigma = Settings.of("data.sigma");
        GanConfig ring = Settings.of("data.target").parse(GanConfig.standard(), "ring");
        assertEquals("0.005", SettingWords.value(sigma, sigma.parse(ring, "0.005")));
        Setting rate = Settings.of("generator.learningRate");
        assertEquals("5×10⁻³", SettingWords.value(rate, rate.parse(ring, "0.005")));
    }
}
