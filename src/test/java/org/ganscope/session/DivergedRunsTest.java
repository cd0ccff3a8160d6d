package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenarios;
import org.ganscope.metrics.DivergenceCause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A run that diverged")
class DivergedRunsTest {
    private static Run diverged(String scenario, String settings) {
        GanConfig config = Scenarios.of(scenario).config();
        for (String setting : settings.split(" ")) {
            String[] parts = setting.split("=", 2);
            config = Settings.of(parts[0]).parse(config, parts[1]);
        }
        Run run = new Run(config);
        while (run.divergence().isEmpty() && run.step() < 1000) {
            run.step(StepKind.BOTH);
        }
        return run;
    }

    @ParameterizedTest
    @CsvSource({
        "BOTH_RATES, discriminator.learningRate, article, objective=least-squares"
                + " discriminator.optimiser=sgd generator.optimiser=sgd"
                + " discriminator.learningRate=1 generator.learningRate=1",
        "RATE, discriminator.learningRate, article, objective=least-squares"
                + " discriminator.optimiser=sgd generator.optimiser=sgd"
                + " discriminator.learningRate=1 generator.learningRate=0.01",
        "PENALTY, regularisers.r1, article, regularisers.r1=100"
                + " discriminator.optimiser=sgd generator.optimiser=sgd"
                + " discriminator.learningRate=1 generator.learningRate=1e-5",
        "PENALTY, regularisers.r2, article, regularisers.r2=100"
                + " discriminator.optimiser=sgd generator.optimiser=sgd"
                + " discriminator.learningRate=0.5 generator.learningRate=0.1",
        "PENALTY, regularisers.gradientPenalty, article, regularisers.gradientPenalty=100"
                + " discriminator.optimiser=sgd generator.optimiser=sgd"
                + " discriminator.learningRate=0.1 generator.learningRate=0.1",
        "PENALTY, loss.penalty, ring, objective=wgan-gp"
                + " discriminator.optimiser=sgd generator.optimiser=sgd"
                + " discriminator.learningRate=0.1 generator.learningRate=0.1",
        "MOMENTUM, discriminator.momentum, article, objective=wgan-gp"
                + " discriminator.optimiser=momentum generator.optimiser=momentum"
                + " discriminator.momentum=0.99 generator.momentum=0.9"
                + " discriminator.learningRate=0.005 generator.learningRate=0.005",
        "UNROLLED_RATE, updates.unrolledRate, article, objective=least-squares"
                + " updates.unrolledSteps=5 updates.unrolledRate=10",
        "CRITIC, loss.penalty, article, objective=wgan-gp loss.penalty=0"
                + " discriminator.optimiser=sgd generator.optimiser=sgd"
                + " discriminator.learningRate=0.1 generator.learningRate=0.01"
    })
    void namesTheSettingThatMadeItGrowAndContinuesWellWithTheFix(
            DivergenceCause.Kind kind, String key, String scenario, String settings) {
        Run run = diverged(scenario, settings);
        assertTrue(run.divergence().isPresent(), "it is planted to diverge");
        Aftermath aftermath = run.aftermath().orElseThrow();
        assertEquals(kind, aftermath.cause().kind(), aftermath.toString());
        boolean named =
                kind == DivergenceCause.Kind.BOTH_RATES || aftermath.cause().key().equals(key);
        assertTrue(named, aftermath.toString());
        assertTrue(
                aftermath.cause().remedies().stream()
                        .allMatch(change ->
                                !Settings.of(change.key())
                                        .value(run.config())
                                        .equals(change.value())),
                "what is advised is no lowering to where it is");

        LookBack past = new LookBack(run, new Timeline());
        past.seek(aftermath.calm());
        while (!past.hasArrived()) {
            past.step();
        }
        GanConfig remedied = run.config();
        for (DivergenceCause.Change change : aftermath.cause().remedies()) {
            remedied = change.applyTo(remedied);
        }
        past.shown().configure(remedied);
        long end = aftermath.calm() + (scenario.equals("ring") ? 150 : 1000);
        while (past.shown().divergence().isEmpty() && past.shown().step() < end) {
            past.step();
        }
        assertEquals(end, past.shown().step(), "it does not diverge again");
    }
}
