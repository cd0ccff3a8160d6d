package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.metrics.Diagnosis;
import org.ganscope.metrics.Finding;
import org.ganscope.metrics.Recent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

@DisplayName("A run is diagnosed:")
class DiagnosedRunsTest {
    private static final String LINEAR =
            "discriminator.layers= generator.layers= discriminator.optimiser=sgd"
                    + " generator.optimiser=sgd discriminator.start=0.5,0 generator.start=0.6,0"
                    + " discriminator.learningRate=0.12 generator.learningRate=0.08 batch=16";

    private static GanConfig config(String settings) {
        GanConfig config = GanConfig.standard();
        for (String setting : settings.split(" ")) {
            String[] parts = setting.split("=", 2);
            config = Settings.of(parts[0]).parse(config, parts[1]);
        }
        return config;
    }

    private static Run after(int steps, String settings) {
        Run run = new Run(config(settings));
        for (int i = 0; i < steps; i++) {
            run.step(StepKind.BOTH);
        }
        return run;
    }

    @ParameterizedTest
    @CsvSource({
        "CONVERGED, 1500, seed=1 data.target=gaussian data.sigma=0.5 discriminator.beta1=0.5"
                + " generator.beta1=0.5 discriminator.activation=leaky-relu"
                + " generator.activation=tanh",
        "CONVERGED, 1500, seed=1 data.target=uniform",
        "MODE_COLLAPSE, 2500, seed=11",
        "MODE_COLLAPSE, 2000, objective=minimax discriminator.steps=5"
                + " discriminator.learningRate=0.005 generator.learningRate=0.0001",
        "DISCRIMINATOR_TOO_STRONG, 1000, seed=1 objective=minimax data.target=gaussian data.mean=4"
                + " data.sigma=0.1 discriminator.steps=5 discriminator.learningRate=0.01",
        "DISCRIMINATOR_TOO_WEAK, 3000, objective=least-squares seed=2",
        "POINT_COLLAPSE, 1000, discriminator.learningRate=0.00001"
                + " generator.learningRate=0.003",
        "OSCILLATION, 4000, seed=1 data.target=gaussian discriminator.learningRate=0.01"
                + " generator.learningRate=0.01 discriminator.beta1=0.95 generator.beta1=0.95"
                + " discriminator.activation=leaky-relu generator.activation=tanh"
                + " data.sigma=0.5",
        "DISCRIMINATOR_TOO_STRONG, 2000, seed=1 data.target=ring latent.dimension=2"
                + " generator.layers=64;64 discriminator.layers=64;64 objective=minimax"
                + " generator.steps=10",
        "WRONG_EQUILIBRIUM, 1200, seed=1 data.target=ring latent.dimension=2"
                + " generator.layers=64;64 discriminator.layers=64;64 generator.steps=5",
        "DISCRIMINATOR_FROZEN, 1000, discriminator.learningRate=0",
        "DISCRIMINATOR_FROZEN, 1000, discriminator.schedule=linear"
                + " discriminator.scheduleSteps=100 discriminator.scheduleShare=0",
        "GENERATOR_FROZEN, 1000, generator.learningRate=0",
        "NEAR, 400, seed=18"
    })
    void asWhatItShows(Finding finding, int steps, String settings) {
        Diagnosis diagnosis = after(steps, settings).diagnosis();
        assertEquals(finding, diagnosis.finding(), diagnosis.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "DISCRIMINATOR_DEAD, 1500, objective=least-squares discriminator.learningRate=1"
                + " generator.learningRate=1",
        "DISCRIMINATOR_DEAD, 2500, seed=3 objective=wgan-gp",
        "DISCRIMINATOR_DEAD, 2500, seed=5 objective=wgan-gp",
        "DISCRIMINATOR_DEAD, 3000, seed=18 objective=wgan-gp",
        "DISCRIMINATOR_DEAD, 2000, seed=2 discriminator.optimiser=sgd generator.optimiser=sgd"
                + " discriminator.learningRate=1 generator.learningRate=1",
        "GENERATOR_STUCK, 2000, seed=1 discriminator.optimiser=sgd generator.optimiser=sgd"
                + " discriminator.learningRate=1 generator.learningRate=1",
        "GENERATOR_STUCK, 2000, objective=hinge discriminator.optimiser=sgd"
                + " generator.optimiser=sgd discriminator.learningRate=1 generator.learningRate=1",
        "GENERATOR_DEAD, 1200, generator.learningRate=1"
    })
    void asDeadWhereAGradientIsExactlyZeroForGood(Finding finding, int steps, String settings) {
        Diagnosis diagnosis = after(steps, settings).diagnosis();
        assertEquals(finding, diagnosis.finding(), diagnosis.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "1000, objective=wgan loss.clip=0.001", // every weight at its bound
        "1000, objective=hinge discriminator.learningRate=0.01 generator.learningRate=0.00001",
        "1000, discriminator.schedule=linear discriminator.scheduleSteps=100"
                + " discriminator.scheduleShare=0", // D is frozen
        "1000, generator.schedule=linear generator.scheduleSteps=100 generator.scheduleShare=0",
        "1000, objective=minimax data.target=gaussian data.mean=4 data.sigma=0.1"
                + " discriminator.steps=5 discriminator.learningRate=0.01" // saturated
    })
    void asAliveWhereItIsOnlyFrozenClippedOrSaturated(int steps, String settings) {
        Diagnosis diagnosis = after(steps, settings).diagnosis();
        assertTrue(
                !List.of(
                                Finding.DISCRIMINATOR_DEAD,
                                Finding.GENERATOR_DEAD,
                                Finding.GENERATOR_STUCK)
                        .contains(diagnosis.finding()),
                diagnosis.toString());
    }

    @Test
    void asAtTheWrongEquilibriumWhereTheGeneratorIsLinear() {
        Diagnosis diagnosis = after(2000, LINEAR).diagnosis();
        assertEquals(Finding.WRONG_EQUILIBRIUM, diagnosis.finding());
        assertEquals(1.386, diagnosis.seen().play().discriminatorLoss(), 0.03);
        assertTrue(diagnosis.seen().fit().jsd() > 0.3);
    }

    @Test
    void asHavingDroppedTheMiddleModeWithTooSmallAGenerator() {
        Run run =
                after(
                        4000,
                        "seed=2 data.target=three-modes discriminator.layers=32,32"
                                + " discriminator.activation=tanh generator.activation=tanh"
                                + " discriminator.beta1=0.5 generator.beta1=0.5"
                                + " generator.layers=32");
        Diagnosis diagnosis = run.diagnosis();
        assertEquals(Finding.DROPPED_MODES, diagnosis.finding());
        assertEquals(2, diagnosis.seen().fit().coveredModes());
        assertTrue(!diagnosis.seen().fit().isCovered(1));
    }

    private static final String RING =
            "seed=1 data.target=ring latent.dimension=2 generator.layers=64,64"
                    + " discriminator.layers=64,64 discriminator.beta1=0.5 generator.beta1=0.5"
                    + " generator.learningRate=0.0002 ";

    @Test
    void asCollapsedOntoAFewModesOfTheRing() {
        Run run =
                after(
                        2500,
                        RING
                                + "objective=minimax discriminator.steps=3"
                                + " discriminator.learningRate=0.002");
        Recent.Fit seen = run.diagnosis().seen().fit();
        assertEquals(Finding.MODE_COLLAPSE, run.diagnosis().finding());
        assertEquals(3, seen.coveredModes(), seen.toString());
        assertTrue(seen.coveredShare() > 0.75, seen.toString());
        assertTrue(seen.oscillation().most() < 3, seen.toString());
    }

    @Test
    void asHavingDroppedModesOfTheRing() {
        Run run = after(2500, RING + "discriminator.learningRate=0.001");
        Recent.Fit seen = run.diagnosis().seen().fit();
        assertEquals(Finding.DROPPED_MODES, run.diagnosis().finding());
        assertEquals(5, seen.coveredModes(), seen.toString());
    }

    @Test
    void asOscillatingWhereACriticDrivesTheSamplesToTheDataAndAway() {
        Run run = new Run(config("objective=wgan-gp discriminator.steps=5 seed=103"));
        Recent.Oscillation oscillation = run.diagnosis().seen().fit().oscillation();
        List<Finding> told = new ArrayList<>();
        while (run.step() < 5000) {
            run.step(StepKind.BOTH);
            Diagnosis now = run.diagnosis();
            if (told.isEmpty() || told.getLast() != now.finding()) {
                told.add(now.finding());
            }
            if (now.finding() == Finding.OSCILLATION
                    && now.seen().fit().oscillation().leaps() >= oscillation.leaps()) {
                oscillation = now.seen().fit().oscillation();
            }
        }
        assertEquals(
                List.of(Finding.OSCILLATION, Finding.DISCRIMINATOR_DEAD),
                told.stream().filter(Finding::isHarm).toList(),
                "in the end the critic dies of it");
        assertTrue(oscillation.leaps() >= 6, oscillation.toString());
        assertTrue(
                oscillation.lowest() < 0.35 && oscillation.highest() > 0.65,
                oscillation.toString());
    }

    @Test
    void asDivergedOnceANumberIsNotFinite() {
        Run run = after(2000, LINEAR + " objective=wgan-gp discriminator.learningRate=1");
        assertTrue(run.divergence().isPresent());
        assertEquals(Finding.DIVERGED, run.diagnosis().finding());
    }

    @Test
    void withFewChangesOfMind() {
        List<Finding> told = told(new Run(GanConfig.standard()), 5000);
        assertTrue(told.size() <= 4, told.toString());
    }

    /** The findings that are shown, one after the other. */
    private static List<Finding> told(Run run, int steps) {
        List<Finding> told = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            run.step(StepKind.BOTH);
            Finding finding = run.diagnosis().finding();
            if (told.isEmpty() || told.getLast() != finding) {
                told.add(finding);
            }
        }
        return told;
    }

    @Test
    void equallyEachTime() {
        String settings = "seed=11";
        assertEquals(after(700, settings).diagnosis(), after(700, settings).diagnosis());
    }

    @Test
    void againOnceItIsAnotherGame() {
        Run run = after(2000, LINEAR);
        run.configure(Settings.of("objective").parse(run.config(), "minimax"));
        assertEquals(Finding.BEGUN, run.diagnosis().finding());
        for (int i = 0; i < 1000; i++) {
            run.step(StepKind.BOTH);
        }
        assertEquals(Finding.WRONG_EQUILIBRIUM, run.diagnosis().finding());
    }
}
