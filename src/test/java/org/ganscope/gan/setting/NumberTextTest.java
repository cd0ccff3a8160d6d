package org.ganscope.gan.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.OptionalDouble;

@DisplayName("A number that somebody typed")
class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|3",
                " 0.5 |0.5",
                ".5|0.5",
                "5.|5",
                "+2e3|2000",
                "1E-5|1e-5",
                "-1|-1",
                "\u22121|-1",
                "2e\u22124|2e-4",
                "0,002|0.002",
                "-0,5|-0.5",
                "1,5e-3|0.0015",
                "12,34|12.34",
                "0e-400|0",
                "0.000|0",
                "12 480|12480",
                "12\u2009480|12480",
                "1,234,567|1234567",
            })
    void isUnderstood(String text, double number) {
        assertEquals(OptionalDouble.of(number), NumberText.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "many",
                "0x1p-5",
                "1e-2d",
                "1f",
                "NaN",
                "Infinity",
                "1e999",
                "1e-400",
                "-0,01e-400",
                "1.985,8",
                "1,2,3",
                "1,000",
                "50%",
                "--1",
                "1e",
                "e5",
                ".",
                "٣"
            })
    void isRefused(String text) {
        assertTrue(NumberText.parse(text).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"'1,000',1000", "'12,480,000',12480000", "1e3,1000", "64,64"})
    void mayHaveThousandsWhereItIsWhole(String text, double number) {
        assertEquals(OptionalDouble.of(number), NumberText.parseWhole(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|but nothing is given",
                "many|not \"many\"",
                "0x1p-5|not \"0x1p-5\": write 0.03125",
                "0x10|not \"0x10\": write 16",
                "1e-400|but \"1e-400\" is too small to be stored: write 0 or a larger number",
                "1e999|not \"1e999\"",
                "1e-2d|not \"1e-2d\": write 1e-2",
                "50 %|not \"50 %\": write 0.5",
                "1,000|but \"1,000\" can mean 1.000 or 1000: write one of these",
            })
    void isRefusedWithWhatIsWrongWithIt(String text, String complaint) {
        assertEquals(complaint, NumberText.complaint(text));
    }

    @Test
    void isNotRepeatedWhereItIsVeryLong() {
        assertTrue(NumberText.complaint("x".repeat(5000)).length() < 60);
    }

    @Test
    void comesBackAsItWasWritten() {
        for (double x : List.of(0.0, -1.0, 0.1, 1e-5, 1.25e-4, 12_480.0, 1e16, Double.MIN_VALUE)) {
            assertEquals(OptionalDouble.of(x), NumberText.parse(NumberText.format(x)));
        }
    }

    private static GanConfig weights(String text) {
        GanConfig line = GanConfig.standard();
        GanConfig ring = Settings.of("data.target").parse(line, "ring");
        ring = Settings.of("data.modes").parse(ring, "2");
        return Settings.of("data.weights").parse(ring, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5, 1.5", "0.5 1.5", "0.5,1.5", "0.5;1.5", "0,5; 1,5", "0,5 ; 1.5"})
    void isFoundInAList(String text) {
        assertEquals(List.of(0.5, 1.5), Settings.of("data.weights").value(weights(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,5 1,5", "1,2, 3", "0,5, 1,5"})
    void isNotGuessedInAListWhereCommasMayBeBoth(String text) {
        InputException refusal = assertThrows(InputException.class, () -> weights(text));
        assertEquals("setting.error.separator", refusal.key());
    }
}
