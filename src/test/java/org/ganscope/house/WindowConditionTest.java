package org.ganscope.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.ganscope.platform.SystemLibrary;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class WindowConditionTest {
    private static final List<SystemLibrary> MISSING =
            List.of(
                    new SystemLibrary("libone.so.1", "libone1"),
                    new SystemLibrary("a font", "fonts-one"));

    @Test
    void windowTestsRunWhereNothingIsMissing() {
        assertFalse(WindowCondition.decide(List.of(), false).isDisabled());
    }

    @Test
    void windowTestsAreSkippedWithTheNamesOfTheMissingPackages() {
        assertEquals(
                Optional.of("Window tests are skipped: install libone1 fonts-one."),
                WindowCondition.decide(MISSING, false).getReason());
    }

    @Test
    void windowTestsAreNeverSkippedInContinuousIntegration() {
        assertFalse(WindowCondition.decide(MISSING, true).isDisabled());
    }
}
