package org.ganscope.view.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.loss.Objective;
import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.nn.Mlp;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.Series;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.view.FrozenGame;
import org.ganscope.view.Probe;
import org.ganscope.view.ViewSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

@DisplayName("A picture of the stage")
class StageFramesTest {
    private static Snapshot trained(GanConfig config, int steps) {
        Run run = new Run(config);
        for (int i = 0; i < steps; i++) {
            run.step(StepKind.BOTH);
        }
        return run.snapshot(FrameRequest.all(2), 1, SessionState.PAUSED, 0);
    }

    private static StageFrame frame(Snapshot snapshot) {
        return new StageFrames().frame(snapshot, LineRequest.at(0.4, 0));
    }

    @Test
    void isTheSameForTheSameSnapshot() {
        Snapshot snapshot = trained(GanConfig.standard(), 50);
        StageFrame first = frame(snapshot);
        StageFrame second = frame(snapshot);
        assertArrayEquals(first.densities().real(), second.densities().real());
        assertArrayEquals(first.densities().generated(), second.densities().generated());
        assertArrayEquals(first.push().length(), second.push().length());
    }

    /** The same picture of a run that has measured this distance, after a step. */
    private static Snapshot measured(Snapshot like, double distance, long step) {
        Map<Series, Double> latest = new EnumMap<>(like.latest());
        latest.put(Series.OPTIMUM_DISTANCE, distance);
        Map<Series, Long> measuredAt = new EnumMap<>(like.measuredAt());
        measuredAt.put(Series.OPTIMUM_DISTANCE, step);
        return new Snapshot(
                like.run(),
                like.command(),
                like.step(),
                like.state(),
                like.config(),
                like.discriminator(),
                like.generator(),
                like.average(),
                latest,
                measuredAt,
                like.batch(),
                like.curves(),
                like.modeShares(),
                like.diagnosis(),
                like.request(),
                like.changes(),
                like.findings(),
                like.aftermath(),
                like.ways(),
                like.future(),
                like.watch(),
                like.stepsPerSecond());
    }

    @Test
    void takesTheDistanceOfDThatTheRunMeasuredAtThisStep() {
        Snapshot snapshot = measured(trained(GanConfig.standard(), 3), 0.123, 3);
        assertEquals(0.123, frame(snapshot).beliefs().distance());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 37, 150})
    void worksTheDistanceOutAsTheRunDoesWhereItMeasuredAtAnotherStep(int steps) {
        Snapshot snapshot = trained(GanConfig.standard(), steps);
        double measured = snapshot.latest().get(Series.OPTIMUM_DISTANCE);
        double shown = frame(measured(snapshot, 0.123, steps - 1)).beliefs().distance();
        assertTrue(shown > 0.01, "distance " + shown);
        assertEquals(measured, shown, 1e-12);
    }

    @Test
    void hasNoDistanceToAnOptimumThatACriticHasNot() {
        GanConfig critic = GanConfig.standard().withObjective(Objective.WGAN_GP);
        Snapshot between = measured(trained(critic, 3), 0.123, 2);
        assertTrue(Double.isNaN(frame(between).beliefs().distance()));
    }

    @Test
    void estimatesPgOnlyWhereThereAreManyLatentNumbers() {
        assertFalse(frame(trained(GanConfig.standard(), 1)).densities().isSampled());
        GanConfig many = Settings.of("latent.dimension").parse(GanConfig.standard(), "5");
        assertTrue(frame(trained(many, 1)).densities().isSampled());
    }

    private static GanConfig own(double... values) {
        TableFile file = TableFile.of("/heights.csv").withColumns(List.of("height_cm"));
        TargetConfig target =
                TargetConfig.standard(TargetKind.TABLE_LINE).withMaterial(Table.of(file, values));
        return GanConfig.standard().withTarget(target);
    }

    @Test
    void showsEachRowOfOwnDataOnceUnderTheNameOfItsColumn() {
        double[] heights = new double[60];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = 150 + 0.5 * i + 3 * Math.sin(i);
        }
        StageFrame frame = frame(trained(own(heights), 1));
        assertEquals(60, frame.densities().realCount());
        assertEquals(60, frame.densities().rows().length);
        assertEquals("height_cm", frame.measure().name());
        for (int i = 0; i < heights.length; i++) {
            float row = frame.densities().rows()[i];
            assertEquals(heights[i], frame.measure().shown(row), 1e-4);
        }
    }

    @Test
    void keepsTheRealSamplesWhileItTrains() {
        StageFrame early = frame(trained(GanConfig.standard(), 10));
        StageFrame late = frame(trained(GanConfig.standard(), 200));
        assertArrayEquals(early.densities().real(), late.densities().real());
    }

    @Test
    void hasHistogramsThatHoldAllTheirMass() {
        StageFrame frame = frame(trained(GanConfig.standard(), 100));
        double mass = 0;
        for (float density : frame.densities().real()) {
            mass += density * frame.densities().binWidth();
        }
        assertEquals(1, mass, 0.01);
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void pushesSamplesDownTheLossInUse(Objective objective) {
        GanConfig config =
                Settings.of("discriminator.activation")
                        .parse(GanConfig.standard().withObjective(objective), "softplus");
        checkPush(objective == Objective.WGAN ? wide(config) : config);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void pushesSamplesOfAPackDownTheLossInUse(int packing) {
        GanConfig config =
                Settings.of("discriminator.activation").parse(GanConfig.standard(), "softplus");
        checkPush(Settings.of("discriminator.packing").parse(config, "" + packing));
        GanConfig relativistic = config.withObjective(Objective.RELATIVISTIC);
        checkPush(Settings.of("discriminator.packing").parse(relativistic, "" + packing));
    }

    /** Weights up to 1, so that there is a visible slope. */
    private static GanConfig wide(GanConfig config) {
        return config.withLoss(config.loss().withClip(1));
    }

    /** Against central differences of the mean loss of a pack with the sample in it. */
    private static void checkPush(GanConfig config) {
        Snapshot snapshot = trained(config, 100);
        StageFrame.Push push = frame(snapshot).push();
        FrozenGame game = new FrozenGame();
        game.load(snapshot);
        ViewSamples samples = new ViewSamples(config);
        FMatrixRMaj made = game.generator().forward(samples.latent()).copy();
        FMatrixRMaj others = new FMatrixRMaj(1, 64);
        System.arraycopy(made.data, push.x().length, others.data, 0, 64);
        for (int i = 0; i < push.x().length; i += 7) {
            float h = 0.02f;
            double up = ownLoss(game, push.x()[i] + h, others);
            double down = ownLoss(game, push.x()[i] - h, others);
            double slope = (up - down) / (2 * h);
            assertEquals(-slope, push.length()[i], 0.01 * (1 + Math.abs(slope)));
        }
    }

    private static double ownLoss(FrozenGame game, float at, FMatrixRMaj others) {
        FMatrixRMaj x = new FMatrixRMaj(1, 1);
        x.data[0] = at;
        FMatrixRMaj packs = game.partners().packs(x, others).copy();
        FMatrixRMaj s = game.discriminator().forward(packs).copy();
        if (!game.game().isRelativistic()) {
            return game.game().generatorLoss(s, 0, new FMatrixRMaj(1, s.numCols));
        }
        FMatrixRMaj real = game.discriminator().forward(game.partners().realPacks()).copy();
        double sum = 0;
        for (int i = 0; i < s.numCols; i++) {
            for (int k = 0; k < real.numCols; k++) {
                sum += Math.log1p(Math.exp(real.data[k] - s.data[i]));
            }
        }
        return sum / (s.numCols * real.numCols);
    }

    @Test
    void namesAScoreThatIsNoProbability() {
        GanConfig config = GanConfig.standard().withObjective(Objective.LEAST_SQUARES);
        assertEquals(ScoreKind.SCORE, frame(trained(config, 5)).beliefs().kind());
        assertEquals(
                ScoreKind.PROBABILITY, frame(trained(GanConfig.standard(), 5)).beliefs().kind());
    }

    @Test
    void measuresACriticFromItsMean() {
        GanConfig config = GanConfig.standard().withObjective(Objective.WGAN_GP);
        Snapshot snapshot = trained(config, 50);
        Probe.Reading reading = new Probe().read(snapshot, 0.4, 0);
        StageFrame frame = frame(snapshot);
        double origin = frame.beliefs().origin();
        assertEquals(ScoreKind.CRITIC, frame.beliefs().kind());
        assertEquals(0, frame.beliefs().level());
        Mlp critic = new Mlp(snapshot.discriminator());
        FMatrixRMaj x = new FMatrixRMaj(1, 1);
        x.data[0] = frame.x()[100];
        float f = critic.forward(x).data[0];
        assertEquals(f - origin, frame.beliefs().score()[100], 1e-5);
        assertEquals(reading.score() - origin, frame.probe().score(), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(
            value = Objective.class,
            names = {"WGAN", "WGAN_GP", "RELATIVISTIC"})
    void knowsNoOptimumOfACritic(Objective objective) {
        StageFrame frame = frame(trained(GanConfig.standard().withObjective(objective), 5));
        for (float value : frame.beliefs().optimal()) {
            assertTrue(Float.isNaN(value));
        }
    }

    @Test
    void putsTheLevelOfASmoothedLabelWhereDCannotTell() {
        GanConfig config = GanConfig.standard();
        config = config.withLoss(config.loss().withRealLabel(0.9));
        assertEquals(0.45, frame(trained(config, 5)).beliefs().level(), 1e-12);
        GanConfig hinge = GanConfig.standard().withObjective(Objective.HINGE);
        assertEquals(0, frame(trained(hinge, 5)).beliefs().level());
    }

    @Test
    void takesOverAnObjectiveThatChangesInTheMiddleOfARun() {
        Run run = new Run(GanConfig.standard());
        StageFrames frames = new StageFrames();
        for (Objective objective : Objective.values()) {
            run.configure(run.config().withObjective(objective));
            run.step(StepKind.BOTH);
            Snapshot snapshot = run.snapshot(FrameRequest.all(2), 1, SessionState.PAUSED, 0);
            StageFrame frame = frames.frame(snapshot, LineRequest.at(0, 0));
            assertEquals(objective.game().scoreKind(), frame.beliefs().kind());
        }
    }

    @Test
    void takesTheMeanOverPartnersWhereDJudgesPacks() {
        GanConfig config = Settings.of("discriminator.packing").parse(GanConfig.standard(), "3");
        StageFrame.Beliefs beliefs = frame(trained(config, 200)).beliefs();
        assertEquals(16, beliefs.partners());
        for (int i = 0; i < beliefs.score().length; i++) {
            assertTrue(beliefs.score()[i] >= 0 && beliefs.score()[i] <= 1);
            float best = beliefs.optimal()[i];
            assertTrue(Float.isNaN(best) || best >= 0 && best <= 1);
        }
        assertTrue(beliefs.optimal()[100] > 0);
    }

    @Test
    void hasTheDensityOfTheAverageIfOneIsKept() {
        GanConfig config = GanConfig.standard();
        assertEquals(0, frame(trained(config, 5)).densities().average().length);
        config = config.withUpdates(config.updates().withAveraging(0.99));
        StageFrame.Densities densities = frame(trained(config, 200)).densities();
        assertEquals(densities.model().length, densities.average().length);
        double mass = 0;
        for (float density : densities.average()) {
            mass += density * 5.0 / densities.average().length;
        }
        assertTrue(mass > 0.5 && mass < 1.5, "mass " + mass);
    }

    @Test
    void letsOtherLatentCoordinatesStandAtZero() {
        GanConfig config = Settings.of("latent.dimension").parse(GanConfig.standard(), "8");
        Snapshot snapshot = trained(config, 20);
        Probe.Reading reading = new Probe().read(snapshot, 0.4, -0.3);
        StageFrame.Fan fan = new StageFrames().frame(snapshot, LineRequest.at(0.4, -0.3)).fan();
        assertEquals(8, fan.dimension());
        FMatrixRMaj z = new FMatrixRMaj(8, 1);
        z.data[0] = fan.z()[7];
        z.data[1] = -0.3f;
        assertEquals(new Mlp(snapshot.generator()).forward(z).data[0], fan.x()[7], 1e-6);
        z.data[0] = 0.4f;
        assertEquals(new Mlp(snapshot.generator()).forward(z).data[0], reading.x(), 1e-6);
    }

    @Test
    void putsTheProbeWhereTheGeneratorSendsIt() {
        Snapshot snapshot = trained(GanConfig.standard(), 20);
        Probe.Reading reading = new Probe().read(snapshot, 0.4, 0);
        StageFrame frame = frame(snapshot);
        assertEquals(0.4, frame.probe().z());
        assertEquals(reading.x(), frame.probe().x());
        FMatrixRMaj z = new FMatrixRMaj(1, 1);
        z.data[0] = 0.4f;
        assertEquals(new Mlp(snapshot.generator()).forward(z).data[0], (float) frame.probe().x());
    }

    @Test
    void hasAFanThatIsAsDenseAsThePrior() {
        StageFrame.Fan fan = frame(trained(GanConfig.standard(), 1)).fan();
        int middle = fan.z().length / 2;
        assertEquals(0, fan.z()[middle], 1e-6);
        float atTheMiddle = fan.z()[middle + 1] - fan.z()[middle];
        float atTheEnd = fan.z()[fan.z().length - 1] - fan.z()[fan.z().length - 2];
        assertTrue(atTheEnd > 3 * atTheMiddle, atTheEnd + " against " + atTheMiddle);
    }
}
