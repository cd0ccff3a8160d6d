package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.Objective;
import org.ganscope.gan.setting.Companion;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.TrainingSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What an objective needs")
class CompanionsTest {
    private final GanConfig start = Scenarios.standard().config();
    private final RunModel model = new RunModel(RunId.FIRST, new TrainingSession(start), start);

    private void choose(Objective objective) {
        model.settings().set(Settings.of("objective"), objective.key());
    }

    private String value(String key) {
        return Settings.of(key).format(model.config());
    }

    private String notice() {
        return model.notices().property().get().text();
    }

    @ParameterizedTest
    @EnumSource(
            value = Objective.class,
            names = {"WGAN", "WGAN_GP"})
    void comesAlongIsNamedAndGoesAgain(Objective objective) {
        choose(objective);
        GanConfig config = model.config();
        assertEquals("5", value("discriminator.steps"));
        assertEquals("0", value("regularisers.r1"));
        assertTrue(Companion.of(objective, config).stream().allMatch(one -> one.isIn(config)));
        assertTrue(notice().contains("D steps\u00a05"), notice());
        assertTrue(notice().contains("R1 γ\u00a00"), notice());
        choose(Objective.NON_SATURATING);
        assertEquals(start, model.config());
        assertTrue(notice().contains("D steps\u00a01"), notice());
    }

    @Test
    void goesFromOneCriticToTheOtherAndAllTheWayBack() {
        choose(Objective.WGAN);
        choose(Objective.WGAN_GP);
        assertEquals("0.1", value("loss.penalty"));
        assertEquals("0.01", value("loss.clip"));
        choose(Objective.NON_SATURATING);
        assertEquals(start, model.config());
    }

    @Test
    void staysWhereYouHaveChangedItYourself() {
        choose(Objective.WGAN_GP);
        model.settings().parse(Settings.of("discriminator.steps"), "3");
        choose(Objective.HINGE);
        assertEquals("3", value("discriminator.steps"));
        assertEquals("0.1", value("regularisers.r1"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Objective.class,
            names = {"MINIMAX", "HINGE", "RELATIVISTIC"})
    void isNothingForTheOthers(Objective objective) {
        choose(objective);
        assertEquals(start.withObjective(objective), model.config());
        assertEquals(Notice.NONE, model.notices().property().get());
    }

    @Test
    void isMoreOfR1ForLeastSquares() {
        choose(Objective.LEAST_SQUARES);
        assertEquals("0.5", value("regularisers.r1"));
        assertTrue(notice().contains("R1 γ\u00a00.5"), notice());
        choose(Objective.NON_SATURATING);
        assertEquals(start, model.config());
    }

    @Test
    void isLeftBehindWithAScenarioThatBeganWithACritic() {
        model.starter().choose(Scenarios.of("ring-wgan-gp"));
        choose(Objective.NON_SATURATING);
        assertEquals("1", value("discriminator.steps"));
        assertEquals("0.01", value("regularisers.r1"));
        assertTrue(notice().contains("D steps\u00a01"), notice());
    }

    @Test
    void isLeftBehindEvenIfTheProgramWasRestartedMeanwhile() {
        choose(Objective.WGAN_GP);
        GanConfig remembered = model.config();
        RunModel later = new RunModel(RunId.FIRST, new TrainingSession(remembered), remembered);
        later.settings().set(Settings.of("objective"), "non-saturating");
        assertEquals(start, later.config());
    }

    @Test
    void leavesTheRateOfAnOptimiserAloneThatItWasNotFoundFor() {
        model.starter().choose(Scenarios.of("linear-playground"));
        choose(Objective.WGAN_GP);
        assertEquals("0.12", value("discriminator.learningRate"));
    }
}
