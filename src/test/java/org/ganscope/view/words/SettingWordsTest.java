package org.ganscope.view.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.nn.OptimiserConfig;
import org.ganscope.nn.Schedule;
import org.ganscope.nn.ScheduleConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Optional;

@DisplayName("The values of settings")
class SettingWordsTest {
    @Test
    void showTheRateInForceUnderASchedule() {
        OptimiserConfig optimiser = OptimiserConfig.adam(5e-3);
        assertEquals(Optional.empty(), SettingWords.rateInForce(optimiser, 20_000));
        ScheduleConfig linear = new ScheduleConfig(Schedule.LINEAR, 10_000, 0.2);
        optimiser = optimiser.withSchedule(linear);
        assertEquals(
                Optional.of("now 5×10⁻³, by the schedule"), SettingWords.rateInForce(optimiser, 0));
        assertEquals(
                Optional.of("now 10⁻³, by the schedule"),
                SettingWords.rateInForce(optimiser, 25_425));
        assertEquals(
                Optional.empty(),
                SettingWords.rateInForce(optimiser.withLearningRate(0), 1),
                "a frozen player has its own words");
    }

    @Test
    void showWidthsOfATargetPlainly() {
        Setting sigma = Settings.of("data.sigma");
        GanConfig ring = Settings.of("data.target").parse(GanConfig.standard(), "ring");
        assertEquals("0.005", SettingWords.value(sigma, sigma.parse(ring, "0.005")));
        Setting rate = Settings.of("generator.learningRate");
        assertEquals("5×10⁻³", SettingWords.value(rate, rate.parse(ring, "0.005")));
    }
}
