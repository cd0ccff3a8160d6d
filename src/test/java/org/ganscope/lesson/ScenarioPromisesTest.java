package org.ganscope.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.metrics.GanMetrics;
import org.ganscope.session.GeneratedSamples;
import org.ganscope.session.Run;
import org.ganscope.session.Series;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.IntStream;

/**
 * The statements of the descriptions in the bundle about the scenarios, mostly with one seed each;
 * {@link PromisesTest} has every sentence and five seeds.
 */
@DisplayName("The scenarios do what their descriptions say:")
class ScenarioPromisesTest {
    private static Run after(long steps, GanConfig config) {
        Run run = new Run(config);
        while (run.step() < steps) {
            run.step(StepKind.BOTH);
        }
        return run;
    }

    private static Run after(long steps, String scenario) {
        return after(steps, Scenarios.of(scenario).config());
    }

    private static GanMetrics measure(Run run) {
        GanMetrics metrics =
                GanMetrics.of(run.config().target(), run.config().latent(), run.config().seed());
        metrics.evaluate(run.trainer().generator());
        return metrics;
    }

    private static double[] sortedSamples(Run run) {
        GeneratedSamples samples = GeneratedSamples.draw(run, 10_000);
        return IntStream.range(0, samples.count())
                .mapToDouble(i -> samples.x(0, i))
                .sorted()
                .toArray();
    }

    /** The largest JSD that is measured from here to a step. */
    private static double mostJsd(Run run, long step) {
        double most = 0;
        while (run.step() < step) {
            run.step(StepKind.BOTH);
            most = Math.max(most, run.latest(Series.JSD));
        }
        return most;
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 1, 2})
    void twoModesAreFoundAndKept(long seed) {
        Run run = new Run(Scenarios.standard().config().withSeed(seed));
        mostJsd(run, 5000);
        assertEquals(2, measure(run).coveredModes());
        assertTrue(mostJsd(run, 12_000) < 0.03);
    }

    @Test
    void aSlowDiscriminatorBreaksTwoModesAndItsOldRateMendsThem() {
        GanConfig config = Scenarios.standard().config();
        Run run = after(4500, config);
        run.configure(Settings.of("discriminator.learningRate").parse(config, "0"));
        assertTrue(mostJsd(run, 5000) > 0.1, "it breaks");
        run.configure(config);
        mostJsd(run, 7000);
        assertTrue(mostJsd(run, 9000) < 0.03, "it mends");
    }

    @Test
    void theGradientOfGDiesUnderMinimaxAndLivesUnderTheOtherLoss() {
        Watched run = new Watched(Scenarios.of("saturation").config());
        double first = run.over(Series.GENERATOR_GRADIENT, 5).most();
        double stopped = run.to(300).wasserstein();
        assertTrue(run.over(Series.GENERATOR_GRADIENT, 320).most() < 1e-4 * first, "it lives");
        run.set("objective", "non-saturating");
        assertTrue(run.over(Series.GENERATOR_GRADIENT, 340).mean() > first, "it is dead");
        assertTrue(run.to(600).wasserstein() < 0.3 * stopped, "G does not come");
    }

    @Test
    void circlingEndsWithR1() {
        Watched run = new Watched(Scenarios.of("circling").config());
        assertTrue(run.to(400).over(Series.WASSERSTEIN, 600).most() > 0.8);
        run.set("regularisers.r1", "1").to(800);
        assertTrue(run.over(Series.WASSERSTEIN, 1000).most() < 0.12);
    }

    @Test
    void bothModesAreFoundWithin1000StepsAsInTheArticle() {
        assertEquals(2, measure(after(1000, "article")).coveredModes());
        assertEquals(2, measure(after(5000, "article")).coveredModes());
    }

    @Test
    void theArticlesProgramNeverComesToRest() {
        Run run = after(5000, "article");
        assertTrue(mostJsd(run, 12_000) > 0.05);
    }

    @Test
    void theArticlesProgramCollapsesOntoOneModeWithSeed11() {
        GanConfig config = Scenarios.of("article").config().withSeed(11);
        assertEquals(1, measure(after(5000, config)).coveredModes());
    }

    @Test
    void theGaussianIsMatchedWithin1000Steps() {
        assertTrue(measure(after(1000, "gaussian")).jsd() < 0.03);
    }

    @Test
    void threeModesHaveTheirSharesBy5000Steps() {
        Run run = after(1000, "three-modes");
        assertEquals(3, measure(run).coveredModes());
        while (run.step() < 5000) {
            run.step(StepKind.BOTH);
        }
        assertShare(0.2, 0, run);
        assertShare(0.3, 1, run);
        assertShare(0.5, 2, run);
    }

    private static void assertShare(double expected, int mode, Run run) {
        assertEquals(expected, measure(run).modeShare(mode), 0.03);
    }

    @Test
    void aGeneratorWithASingleHiddenLayerComesLessClose() {
        GanConfig config = Scenarios.of("three-modes").config();
        GanConfig single = Settings.of("generator.layers").parse(config, "32");
        assertTrue(measure(after(5000, config)).jsd() < 0.03);
        assertTrue(measure(after(5000, single)).jsd() > 0.05);
    }

    @Test
    void theUniformIsMostlyDoneAfter1000Steps() {
        assertTrue(measure(after(1000, "uniform")).wasserstein() < 0.06);
    }

    @Test
    void theExponentialHasItsEdgeEarlyAndItsTailLate() {
        double[] early = sortedSamples(after(100, "exponential"));
        double[] later = sortedSamples(after(1000, "exponential"));
        assertTrue(early[200] > -0.05, "2 % lie left of the edge");
        double expected = -Math.log(0.005);
        assertTrue(early[9950] < 0.5 * expected, "the tail is there already");
        assertTrue(later[9950] > 0.85 * expected, "the tail is not there yet");
    }

    @Test
    void allEightModesOfTheRingAreFoundWithin1000Steps() {
        assertEquals(8, measure(after(1000, "ring")).coveredModes());
    }

    @Test
    void theCriticCoversTheRingBy1500Steps() {
        assertEquals(8, measure(after(1500, "ring-wgan-gp")).coveredModes());
    }

    @Test
    void theGridIsCoveredLate() {
        Run run = after(750, "grid");
        assertTrue(measure(run).coveredModes() < 13, "the modes are there already");
        while (run.step() < 3000) {
            run.step(StepKind.BOTH);
        }
        assertTrue(measure(run).coveredModes() >= 18, "the modes are not there yet");
    }

    @Test
    void theMoonsAreCloseWithin2000Steps() {
        assertTrue(measure(after(2000, "moons")).jsd() < 0.15);
    }

    @Test
    void theTiltedGaussianIsMatched() {
        assertTrue(measure(after(2000, "anisotropic")).jsd() < 0.02);
    }

    @Test
    void theHeavyTailIsMatchedInItsCentreOnly() {
        Run run = after(1000, "heavy-tail");
        assertTrue(measure(run).jsd() < 0.03);
        double[] x = sortedSamples(run);
        // of 10,000 samples of the target one in a hundred is beyond 3.9
        assertTrue(-x[0] < 8 && x[9999] < 8);
    }
}
