package org.ganscope.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.Range;
import org.ganscope.gan.setting.NumberSetting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A slider's scale")
class ValueScaleTest {
    private final ValueScale rates =
            new ValueScale(NumberSetting.Scale.LOGARITHMIC, new Range(1e-5, 1));

    private final ValueScale distances =
            new ValueScale(NumberSetting.Scale.LINEAR, new Range(0.1, 4));

    @Test
    void givesRatesOfTwoDigits() {
        assertEquals(1e-3, rates.value(-3));
        assertEquals(2e-3, rates.value(Math.log10(2e-3)));
        assertEquals(0.0013, rates.value(Math.log10(0.001337)));
    }

    @Test
    void reachesBothEndsExactly() {
        assertEquals(1e-5, rates.value(rates.lowest()));
        assertEquals(1, rates.value(rates.highest()));
        assertEquals(4, distances.value(distances.highest()));
    }

    @Test
    void givesRoundValuesOnALinearScale() {
        assertEquals(1.23, distances.value(1.2345), 1e-12);
        assertEquals(0.01, distances.increment(), 1e-12);
    }

    @Test
    void placesEveryRoundValueWhereItCameFrom() {
        for (double place = -5; place <= 0; place += 0.01) {
            double value = rates.value(place);
            assertEquals(value, rates.value(rates.place(value)));
        }
    }

    @Test
    void goesByFactorsWithZeroAtTheEnd() {
        ValueScale rates = new ValueScale(NumberSetting.Scale.LOGARITHMIC_OR_ZERO, new Range(0, 1));
        assertEquals(0, rates.value(rates.lowest()));
        assertEquals(rates.lowest(), rates.place(0));
        assertEquals(1, rates.value(rates.highest()));
        assertEquals(1e-5, rates.value(rates.place(1e-5)));
        assertEquals(1e-3, rates.value(-3));
        assertEquals(rates.place(1e-5), rates.place(1e-9), "typed values may be smaller");
        for (double place = rates.lowest(); place <= 0; place += 0.01) {
            double value = rates.value(place);
            assertEquals(value, rates.value(rates.place(value)));
        }
    }

    @Test
    void startsAtZeroAndGivesSmallPenaltiesRoom() {
        ValueScale penalties = new ValueScale(NumberSetting.Scale.FROM_ZERO, new Range(0, 100));
        assertEquals(0, penalties.value(0));
        assertEquals(100, penalties.value(penalties.highest()));
        assertEquals(0.1, penalties.value(penalties.place(0.1)), 1e-12);
        assertTrue(penalties.place(1) > 0.2 * penalties.highest(), "1 stands too far left");
        for (double place = 0; place < penalties.highest(); place += 0.01) {
            double value = penalties.value(place);
            assertEquals(value, penalties.value(penalties.place(value)));
        }
    }

    @Test
    void distinguishesValuesJustBelowOne() {
        ValueScale averages = new ValueScale(NumberSetting.Scale.NEAR_ONE, new Range(0, 0.99999));
        assertEquals(0, averages.value(0));
        assertEquals(0.9, averages.value(1));
        assertEquals(0.999, averages.value(3));
        assertEquals(0.99999, averages.value(averages.highest()));
        for (double place = 0; place < averages.highest(); place += 0.01) {
            double value = averages.value(place);
            assertEquals(value, averages.value(averages.place(value)));
        }
    }
}
