package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.Game;
import org.ganscope.gan.loss.Objective;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.nn.OptimiserConfig;
import org.ganscope.nn.Schedule;
import org.ganscope.nn.ScheduleConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

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
    void showAProbabilityHoweverSmall() {
        Game game = Objective.NON_SATURATING.game();
        assertEquals("0.50", Figures.score(0.5, game));
        assertEquals("0.001", Figures.score(0.001, game));
        assertEquals("8.4×10⁻¹¹", Figures.score(8.4e-11, game));
        assertEquals("–", Figures.score(Double.NaN, game));
    }

    @Test
    void showNoNoiseAsAPowerOfTen() {
        for (Objective objective :
                List.of(Objective.WGAN_GP, Objective.HINGE, Objective.LEAST_SQUARES)) {
            assertEquals("0.000", Figures.score(-3.9e-6, objective.game()));
            assertEquals("0.001", Figures.score(0.001, objective.game()));
            assertEquals("−1.081", Figures.score(-1.081, objective.game()));
            assertEquals("–", Figures.score(Double.NaN, objective.game()));
        }
        assertEquals("0.000", Figures.loss(-3.9e-6, Objective.WGAN));
        assertEquals("3.9×10⁻⁶", Figures.loss(3.9e-6, Objective.MINIMAX));
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
