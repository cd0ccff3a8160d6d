package org.ganscope.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {
    @ParameterizedTest
    @EnumSource(Schedule.class)
    void everyScheduleStartsWithTheRateThatIsSetAndNeverRises(Schedule kind) {
        ScheduleConfig schedule = new ScheduleConfig(kind, 100, 0.2);
        assertEquals(1, schedule.factor(0));
        for (long t = 1; t < 350; t++) {
            assertTrue(schedule.factor(t) <= schedule.factor(t - 1), "at " + t);
            assertTrue(schedule.factor(t) >= 0, "at " + t);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CONSTANT, 1,   1,   1",
        "LINEAR,   0.6, 0.2, 0.2",
        "COSINE,   0.6, 0.2, 0.2",
        "STEP,     1,   0.2, 0.008"
    })
    void theShareIsWhatIsLeft(Schedule kind, double atHalf, double atTheEnd, double after) {
        ScheduleConfig schedule = new ScheduleConfig(kind, 100, 0.2);
        assertEquals(atHalf, schedule.factor(50), 1e-15);
        assertEquals(atTheEnd, schedule.factor(100), 1e-15);
        assertEquals(after, schedule.factor(350), 1e-15);
    }

    @Test
    void theRateInForceIsTheOneThatIsSetTimesTheFactor() {
        OptimiserConfig config =
                OptimiserConfig.adam(1e-3).withSchedule(new ScheduleConfig(Schedule.LINEAR, 10, 0));
        assertEquals(1e-3, config.learningRate(0));
        assertEquals(5e-4, config.learningRate(5), 1e-18);
        assertEquals(0, config.learningRate(10));
        assertEquals(0, config.learningRate(1_000_000_000_000L));
        assertEquals(1e-3, config.withSchedule(ScheduleConfig.constant()).learningRate(7));
    }

    @Test
    void theCosineIsOne() {
        ScheduleConfig schedule = new ScheduleConfig(Schedule.COSINE, 1000, 0);
        for (long t = 0; t <= 1000; t++) {
            double expected = (1 + Math.cos(Math.PI * t / 1000)) / 2;
            assertEquals(expected, schedule.factor(t), 1e-15, "at " + t);
        }
    }

    @Test
    void droppingTimeAndAgainIsAPower() {
        ScheduleConfig schedule = new ScheduleConfig(Schedule.STEP, 1, 0.9);
        for (long t = 0; t < 200; t++) {
            double expected = Math.pow(0.9, t);
            assertEquals(expected, schedule.factor(t), 1e-13 * expected, "at " + t);
        }
    }
}
