package org.ganscope.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

@DisplayName("A form of numbers")
class NumberFormTest {
    /** From the table of binary16 in IEEE 754. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "8000, -0",
        "3c00, 1",
        "bc00, -1",
        "7bff, 65504",
        "0400, 6.103515625e-5",
        "0001, 5.9604645e-8",
        "3555, 0.333251953125",
        "7c00, Infinity",
        "fc00, -Infinity"
    })
    void hasHalvesOfIeee754(String bits, float value) {
        assertEquals(value, NumberForm.HALF.value(Integer.parseInt(bits, 16)));
        assertEquals(Integer.parseInt(bits, 16), NumberForm.HALF.bits(value));
    }

    @Test
    void keepsWhatIsNoNumber() {
        for (NumberForm form : NumberForm.values()) {
            assertTrue(Float.isNaN(form.rounded(Float.NaN)), form.name());
        }
    }

    @ParameterizedTest
    @CsvSource({"HALF, 11", "THREE_BYTES, 16", "SINGLE, 24"})
    void roundsToTheNearest(NumberForm form, int digits) {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            float value = (float) random.nextGaussian();
            double most = Math.abs(value) * Math.scalb(1, -digits) + 3e-8;
            assertEquals(value, form.rounded(value), most);
            assertEquals(form.rounded(value), form.rounded(form.rounded(value)));
            assertTrue(form.bits(value) >>> 8 * form.bytes() - 1 <= 1 || form.bytes() == 4);
        }
    }

    @Test
    void carriesIntoTheExponent() {
        assertEquals(2, NumberForm.THREE_BYTES.rounded(Math.nextDown(2f)));
        assertEquals(
                Float.POSITIVE_INFINITY, NumberForm.THREE_BYTES.rounded(Float.POSITIVE_INFINITY));
    }

    @Test
    void hasSharesInOneByte() {
        assertEquals(0, NumberForm.SHARE.rounded(-0.1f));
        assertEquals(1, NumberForm.SHARE.rounded(1.2f));
        assertEquals(0.5, NumberForm.SHARE.rounded(0.5f), 1e-6);
        assertEquals(0.3, NumberForm.SHARE.rounded(0.3f), 0.5 / 254);
    }
}
