package org.ganscope.view.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenarios;
import org.ganscope.metrics.Diagnosis;
import org.ganscope.metrics.Finding;
import org.ganscope.metrics.Recent;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.Series;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@DisplayName("The verdict")
class VerdictsTest {
    private static Snapshot after(GanConfig config, int steps) {
        Run run = new Run(config);
        for (int i = 0; i < steps; i++) {
            run.step(StepKind.BOTH);
        }
        return run.snapshot(FrameRequest.all(600), 1, SessionState.PAUSED, 0);
    }

    private static Verdict of(GanConfig config, int steps) {
        return DiagnosisWords.of(after(config, steps));
    }

    private static GanConfig scenario(String id, String... settings) {
        return with(Scenarios.of(id).config(), List.of(settings));
    }

    /**
     * Small networks at constant rates without any regulariser of D, so that runs have problems.
     */
    private static GanConfig uncalmed(String target, String... settings) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "seed=1",
                                "data.target=" + target,
                                "discriminator.activation=leaky-relu",
                                "generator.activation=tanh",
                                "discriminator.beta1=0.5",
                                "generator.beta1=0.5"));
        all.addAll(List.of(settings));
        return with(GanConfig.standard(), all);
    }

    private static GanConfig with(GanConfig start, List<String> settings) {
        GanConfig config = start;
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            config = Settings.of(parts[0]).parse(config, parts[1]);
        }
        return config;
    }

    private static void assertSays(Verdict.Mood mood, String lead, String text, Verdict verdict) {
        assertEquals(mood, verdict.mood());
        assertEquals(lead, verdict.lead());
        assertTrue(verdict.text().matches("(?s).*" + text + ".*"), verdict.text());
    }

    @Test
    void doesNotBlameDForACurveThatHasNoArea() {
        Snapshot curve = after(scenario("curve"), 1500);
        assertTrue(curve.diagnosis().seen().fit().jsd() > Finding.NEARBY, "as for any curve");
        assertSays(
                Verdict.Mood.NEUTRAL,
                "",
                "a curve, which has no area, so its JSD stays high.*Mean JSD 0\\.[3-6]\\d over \\d+"
                        + " steps.*W₁",
                DiagnosisWords.of(curve));
    }

    @Test
    void warnsOfPerfectLossesWithAWrongDistribution() {
        assertSays(
                Verdict.Mood.WARNING,
                "The losses mislead.",
                "The losses of D, 1\\.38\\d, and of G, 0\\.69\\d, over 500 steps .*this D cannot"
                        + " tell.*JSD 0\\.4",
                of(scenario("linear-playground"), 3000));
    }

    @Test
    void doesNotJudgeTheLossesOfTheFirstSteps() {
        Verdict verdict = of(scenario("linear-playground"), 3);
        assertEquals(Verdict.Mood.NEUTRAL, verdict.mood());
        assertTrue(verdict.text().contains("1 of 2 modes covered"), verdict.text());
    }

    @Test
    void doesNotJudgeTheLossesOfOneGameByAnother() {
        GanConfig linear = scenario("linear-playground");
        Run run = new Run(linear);
        for (int i = 0; i < 1000; i++) {
            run.step(StepKind.BOTH);
        }
        run.configure(Settings.of("data.sigma").parse(linear, "0.4"));
        Snapshot changed = run.snapshot(FrameRequest.all(600), 1, SessionState.PAUSED, 0);
        assertEquals(
                "It is too early to judge what follows: the data spread σ was raised to 0.4 at step"
                        + " "
                        + NumberDisplay.count(1000)
                        + ".",
                DiagnosisWords.of(changed).text());
    }

    @Test
    void doesNotCallARunBegunWhoseChangeWasTakenBack() {
        GanConfig linear = scenario("linear-playground");
        Run run = new Run(linear);
        for (int i = 0; i < 1010; i++) {
            if (i == 1000) {
                run.configure(Settings.of("data.sigma").parse(linear, "0.4"));
            }
            run.step(StepKind.BOTH);
        }
        run.configure(linear);
        Snapshot changed = run.snapshot(FrameRequest.all(600), 1, SessionState.PAUSED, 0);
        String said = DiagnosisWords.of(changed).text();
        assertTrue(said.contains("at step " + NumberDisplay.count(1010)), said);
    }

    @Test
    void namesAModeCollapse() {
        assertSays(
                Verdict.Mood.WARNING,
                "Collapse.",
                "1 of 2 modes has (9\\d|100)\u00a0% of the samples",
                of(scenario("article", "seed=11"), 2500));
    }

    @Test
    void saysWhichModesAreDropped() {
        assertSays(
                Verdict.Mood.WARNING,
                "Modes are missing.",
                "1 of 3 modes get less than half of their share: at 0\\.0\\.",
                of(
                        uncalmed(
                                "three-modes",
                                "seed=2",
                                "discriminator.layers=32,32",
                                "discriminator.activation=tanh",
                                "generator.layers=32"),
                        4000));
    }

    @Test
    void callsACloseDistributionGood() {
        assertSays(
                Verdict.Mood.GOOD,
                "On target.",
                "JSD 0\\.0\\d over 70 steps",
                of(scenario("gaussian"), 1500));
    }

    @Test
    void saysThatDIsTooStrong() {
        GanConfig far =
                uncalmed(
                        "gaussian",
                        "objective=minimax",
                        "data.mean=4",
                        "data.sigma=0.1",
                        "discriminator.steps=5",
                        "discriminator.learningRate=0.01");
        assertSays(
                Verdict.Mood.WARNING,
                "D is too strong.",
                "D\\(x\\) 1\\.00 and D\\(G\\(z\\)\\) 0\\.00 over 500 steps.*gradient of length"
                        + " .*JSD 0\\.69",
                of(far, 1000));
    }

    @Test
    void saysThatDIsTooWeak() {
        assertSays(
                Verdict.Mood.WARNING,
                "D hardly tells them apart.",
                "D\\(x\\) 0\\.52 and D\\(G\\(z\\)\\) 0\\.48 over 500 steps.*JSD 0\\.2",
                of(scenario("article", "objective=least-squares", "seed=2"), 3000));
    }

    @Test
    void saysThatAPlayerIsFrozenAndNoLongerOnceItLearns() {
        RecordedRun plan = RecordedRun.of("two-modes @1000 discriminator.learningRate=0 @1000");
        Run run = plan.train(now -> {});
        assertSays(
                Verdict.Mood.WARNING,
                "D is frozen.",
                "Its learning rate is 0, so G runs to where the old D scores highest: D\\(x\\)"
                        + " 0\\.\\d\\d and .* at step 1.000\\.",
                DiagnosisWords.of(RecordedRun.picture(run)));
        run.configure(Settings.of("discriminator.learningRate").parse(run.config(), "0.001"));
        for (int i = 0; i < 50; i++) {
            run.step(StepKind.BOTH);
        }
        Verdict learns = DiagnosisWords.of(RecordedRun.picture(run));
        assertNotEquals("D is frozen.", learns.lead());
    }

    @Test
    void saysThatDIsFooledWhereItPrefersTheSamples() {
        Snapshot at = after(scenario("article"), 50);
        Recent seen = at.diagnosis().seen();
        Recent.Play play = new Recent.Play(1.38, 1.38, 0.69, 0.69, 0.5, 0.6, 0.1, 0.1, 0.2);
        Diagnosis fooled =
                Diagnosis.of(
                        Finding.DISCRIMINATOR_TOO_WEAK,
                        new Recent(50, 500, play, seen.fit(), seen.response()));
        assertSays(
                Verdict.Mood.WARNING,
                "D is fooled.",
                "D\\(x\\) 0\\.50 and D\\(G\\(z\\)\\) 0\\.60 over 500 steps",
                DiagnosisWords.of(with(fooled, at)));
    }

    @Test
    void namesThePointOnWhichAllSamplesLand() {
        GanConfig hasty =
                scenario(
                        "article",
                        "discriminator.learningRate=0.00001",
                        "generator.learningRate=0.003");
        assertSays(
                Verdict.Mood.WARNING,
                "Collapse.",
                "All z land on x ≈ (−?0\\.[789]|−?1\\.0)\\d\\. Mean JSD 0\\.[56]",
                of(hasty, 1500));
    }

    @Test
    void saysHowAClippedCriticLearnsMore() {
        assertSays(
                Verdict.Mood.WARNING,
                "The critic is nearly flat.",
                "gradient of length \\d\\.\\d+×10⁻[⁵⁶].*Raise the clip bound .0\\.2",
                of(with(GanConfig.standard(), List.of("seed=1", "objective=wgan")), 3000));
    }

    @Test
    void namesTheShareBetweenTheModes() {
        assertSays(
                Verdict.Mood.NEUTRAL,
                "Still off.",
                "1 of 2 modes covered \\(0\u00a0% / 5\\d\u00a0%, 4\\d\u00a0% between them\\)",
                of(
                        scenario(
                                "article",
                                "generator.learningRate=0.00001",
                                "discriminator.learningRate=0.01"),
                        2500));
    }

    @Test
    void namesTheCureAndWhatHasMadeItWorse() {
        RecordedRun cured =
                RecordedRun.of(
                        "two-modes @3000 discriminator.learningRate=0.00001"
                                + " discriminator.schedule=constant @1500"
                                + " discriminator.learningRate=0.005 @1500");
        Verdict well = DiagnosisWords.of(RecordedRun.picture(cured.train(run -> {})));
        assertTrue(
                well.text()
                        .endsWith(
                                " The losses have not misled since the D learning rate was raised"
                                        + " to "
                                        + NumberDisplay.rate(0.005)
                                        + " at step "
                                        + NumberDisplay.count(4500)
                                        + "."),
                well.text());
        RecordedRun spoilt =
                RecordedRun.of("two-modes seed=2 @3000 discriminator.learningRate=0.00001 @2000");
        Verdict ill = DiagnosisWords.of(RecordedRun.picture(spoilt.train(run -> {})));
        assertEquals("The losses mislead.", ill.lead());
        assertTrue(
                ill.text()
                        .contains("The best was 0.02 near step " + NumberDisplay.count(2500) + "."),
                ill.text());
        assertTrue(
                ill.text()
                        .endsWith(
                                "This began when the D learning rate was lowered to "
                                        + NumberDisplay.rate(1e-5)
                                        + " at step "
                                        + NumberDisplay.count(3000)
                                        + "."),
                ill.text());
    }

    @Test
    void saysWhichStepsItsMeanIsOverAndWhatTheChartShowsNow() {
        Snapshot at = after(scenario("two-modes"), 3000);
        Verdict verdict = DiagnosisWords.of(at);
        assertTrue(verdict.text().contains("over 350 steps"), verdict.text());
        assertTrue(
                verdict.why()
                        .contains(
                                "8 measurements from step "
                                        + NumberDisplay.count(2650)
                                        + " to "
                                        + NumberDisplay.count(3000)),
                verdict.why());
        String latest = NumberDisplay.fixed(at.latest().get(Series.JSD), 3);
        assertTrue(verdict.why().endsWith("the latest is " + latest + "."), verdict.why());
    }

    @Test
    void saysTheLatestWhereItIsFarFromTheMean() {
        Snapshot swinging = after(scenario("circling"), 280);
        String latest = Evidence.jsd(swinging.latest().get(Series.JSD));
        String text = DiagnosisWords.of(swinging).text();
        assertTrue(text.endsWith(" over 70 steps, latest " + latest + "."), text);
        String steady = of(scenario("linear-playground"), 3000).text();
        assertTrue(!steady.contains("latest"), steady);
    }

    @Test
    void neverSaysThatAMeanIsZero() {
        assertEquals("below 0.01", Evidence.jsd(0.0012));
        assertEquals("0.01", Evidence.jsd(0.0051));
    }

    @Test
    void mentionsSamplesBeyondThePictureOfADivergedRun() {
        Verdict verdict = DivergenceExplanation.of(picture(run(WILD)));
        double beyond = run(WILD).aftermath().orElseThrow().beyond();
        assertEquals(
                beyond >= 0.005,
                verdict.text().endsWith("% of the samples are beyond the range of the data."),
                verdict.text());
    }

    @Test
    void saysThatTheSamplesComeAndGo() {
        assertSays(
                Verdict.Mood.WARNING,
                "The samples swing.",
                "JSD has turned round \\d+ times lately, between 0\\.[23]\\d and 0\\.69",
                of(
                        scenario("article", "objective=wgan-gp", "discriminator.steps=5", "seed=8"),
                        4000));
    }

    @Test
    void saysThatTheSamplesSwing() {
        GanConfig hasty =
                uncalmed(
                        "gaussian",
                        "discriminator.beta1=0.95",
                        "generator.beta1=0.95",
                        "discriminator.learningRate=0.01",
                        "generator.learningRate=0.01");
        assertSays(
                Verdict.Mood.WARNING,
                "The samples swing.",
                "turned round \\d+ times",
                of(hasty, 4000));
    }

    @Test
    void hasASentenceForEveryFinding() {
        Snapshot at = after(scenario("article"), 50);
        for (Finding finding : Finding.values()) {
            Diagnosis diagnosis = Diagnosis.of(finding, at.diagnosis().seen());
            Verdict verdict = DiagnosisWords.of(with(diagnosis, at));
            assertTrue(!verdict.text().isEmpty() || !verdict.lead().isEmpty(), finding.toString());
        }
    }

    private static Snapshot with(Diagnosis diagnosis, Snapshot at) {
        return new Snapshot(
                at.run(),
                at.command(),
                at.step(),
                at.state(),
                at.config(),
                at.discriminator(),
                at.generator(),
                at.average(),
                at.latest(),
                at.measuredAt(),
                at.batch(),
                at.curves(),
                at.modeShares(),
                diagnosis,
                at.request(),
                at.changes(),
                at.findings(),
                at.aftermath(),
                at.ways(),
                at.future(),
                at.watch(),
                at.stepsPerSecond());
    }

    @Test
    void namesWhatGrewAndWhatToSetInstead() {
        Verdict verdict =
                DivergenceExplanation.of(
                        diverged(
                                "discriminator.optimiser=sgd",
                                "discriminator.learningRate=1",
                                "generator.learningRate=0.00001",
                                "generator.optimiser=sgd",
                                "regularisers.r1=100"));
        assertEquals(Verdict.Mood.BAD, verdict.mood());
        assertTrue(verdict.text().contains("At step 3 "), verdict.text());
        assertTrue(verdict.text().contains("R1 γ\u00a0100"), verdict.text());
        assertTrue(verdict.text().contains("Try D learning rate\u00a05×10⁻³."), verdict.text());
        assertTrue(verdict.text().contains("shows step 2,"), verdict.text());
    }

    @Test
    void noLongerAsksForWhatHasBeenDone() {
        Run run = run(WILD);
        run.configure(
                Settings.of("discriminator.learningRate")
                        .with(
                                Settings.of("generator.learningRate").with(run.config(), 0.01),
                                0.01));
        Verdict verdict = DivergenceExplanation.of(picture(run));
        assertTrue(!verdict.text().contains("Try"), verdict.text());
        assertTrue(verdict.text().contains("You have changed the settings"), verdict.text());
        DivergenceExplanation.WayBack way =
                DivergenceExplanation.toCalm(run.aftermath().orElseThrow(), run.config());
        assertEquals(run.config(), way.to().config(), "what the person chose stays");
        assertEquals("Back to step 0", way.label());
    }

    @Test
    void offersTheWayBackWithTheSettingsThatMendIt() {
        Run run = run(WILD);
        GanConfig chosen = Settings.of("generator.learningRate").with(run.config(), 0.3);
        DivergenceExplanation.WayBack way =
                DivergenceExplanation.toCalm(run.aftermath().orElseThrow(), chosen);
        assertEquals(0.3, way.to().config().generator().optimiser().learningRate());
        assertEquals(0.02, way.to().config().discriminator().optimiser().learningRate());
        assertEquals("Back to step 0 with D learning rate\u00a00.02", way.label());
        assertEquals(Optional.empty(), DivergenceExplanation.toBeforeLastChange(picture(run)));
    }

    private static final String[] WILD = {
        "objective=least-squares",
        "discriminator.optimiser=sgd",
        "discriminator.learningRate=1",
        "generator.optimiser=sgd",
        "generator.learningRate=1"
    };

    private static Run run(String... settings) {
        Run run = new Run(scenario("article", settings));
        while (run.divergence().isEmpty()) {
            run.step(StepKind.BOTH);
        }
        return run;
    }

    private static Snapshot picture(Run run) {
        return run.snapshot(FrameRequest.all(600), 1, SessionState.DIVERGED, 0);
    }

    private static Snapshot diverged(String... settings) {
        return picture(run(settings));
    }
}
