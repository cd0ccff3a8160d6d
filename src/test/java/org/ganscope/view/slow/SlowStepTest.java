package org.ganscope.view.slow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.Games;
import org.ganscope.gan.Player;
import org.ganscope.gan.SubStep;
import org.ganscope.gan.TracePart;
import org.ganscope.session.Command;
import org.ganscope.session.Snapshot;
import org.ganscope.session.TrainingSession;
import org.ganscope.session.Turns;
import org.ganscope.view.line.LineRequest;
import org.ganscope.view.line.StageFrame;
import org.ganscope.view.line.StageFrames;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneFrames;
import org.ganscope.view.plane.PlaneRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

@DisplayName("A sub-step")
class SlowStepTest {
    private static SlowStep first(String settings, int after) {
        TrainingSession session = new TrainingSession(Games.of(settings));
        if (after > 0) {
            session.submit(new Command.StepTo(after));
        }
        for (int i = 0; i <= after; i++) {
            Turns.turn(session, 0);
        }
        var answer = session.trace();
        Turns.turn(session, 0);
        return SlowStep.first(answer.join()).orElseThrow();
    }

    private static SlowStep at(SlowStep step, Player player, SubStep.Phase phase) {
        for (int i = 0; i < step.all().size(); i++) {
            SlowStep other = step.at(i);
            if (other.phase() == phase && other.player().filter(player::equals).isPresent()) {
                return other;
            }
        }
        throw new AssertionError("no " + phase + " of " + player);
    }

    @Test
    void showsTheNetworksThatAreThereThen() {
        SlowStep step = first("", 20);
        SlowStep loss = at(step, Player.DISCRIMINATOR, SubStep.Phase.LOSS);
        SlowStep move = at(step, Player.DISCRIMINATOR, SubStep.Phase.MOVE);
        Snapshot run = step.traced().at();
        assertEquals(run.discriminator(), loss.snapshot().discriminator());
        assertTrue(loss.before().isEmpty());
        assertNotEquals(run.discriminator(), move.snapshot().discriminator());
        assertEquals(run.discriminator(), move.before().orElseThrow().discriminator());
        assertEquals(run.generator(), move.snapshot().generator());
        assertTrue(move.snapshot().measuredAt().isEmpty(), "not measured there");
        assertEquals(step.trace().after(), step.at(99).players());
    }

    @Test
    void ofAnUnrolledStepShowsTheDThatHasLookedAhead() {
        SlowStep step = first("updates.unrolledSteps=3", 20);
        SlowStep scores = at(step, Player.GENERATOR, SubStep.Phase.SCORES);
        SlowStep made = at(step, Player.GENERATOR, SubStep.Phase.GENERATED);
        assertNotEquals(made.players().discriminator(), scores.players().discriminator());
        SlowStep move = at(step, Player.GENERATOR, SubStep.Phase.MOVE);
        assertEquals(made.players().discriminator(), move.players().discriminator());
    }

    @Test
    void marksItsBatchAsFarAsItHasCome() {
        SlowStep step = first("batch=40", 20);
        SlowMarks real = SlowMarks.of(step);
        assertEquals(40, real.all().size());
        assertTrue(real.all().stream().allMatch(SlowMark::isReal));
        SlowMarks made = SlowMarks.of(step.at(1));
        assertEquals(80, made.all().size());
        assertTrue(made.all().stream().noneMatch(SlowMark::isJudged));
        SlowMarks judged = SlowMarks.of(step.at(2));
        assertTrue(judged.all().stream().allMatch(SlowMark::isJudged));
        assertEquals(0, judged.mostShare());
        SlowMarks shared = SlowMarks.of(step.at(3));
        SlowMark one = shared.all().get(shared.examples().getFirst());
        assertEquals(-Math.log(one.score()), one.share(), 1e-5);
        assertEquals(1 - one.score(), one.slope(), 1e-5, "up at a real one");
        assertEquals(6, shared.examples().size());
        assertTrue(shared.bold().containsAll(shared.examples()));
        SlowMarks moved = SlowMarks.of(step.at(4));
        assertNotEquals(shared.all().getFirst().score(), moved.all().getFirst().score());
        assertEquals(shared.all().getFirst().share(), moved.all().getFirst().share());
    }

    @Test
    void ofGHasThePushOnEachSampleAndThenItsMove() {
        SlowStep step = first("data.target=ring latent.dimension=2 batch=30", 20);
        SlowStep loss = at(step, Player.GENERATOR, SubStep.Phase.LOSS);
        var g = (TracePart.GeneratorGradient) loss.part();
        SlowMark pushed = SlowMarks.of(loss).all().get(7);
        assertEquals(30 * g.push().get(1, 7), pushed.dy(), 1e-6);
        SlowStep move = at(step, Player.GENERATOR, SubStep.Phase.MOVE);
        SlowMarks marks = SlowMarks.of(move);
        SlowMark moved = marks.all().get(7);
        assertTrue(Math.hypot(moved.dx(), moved.dy()) > 0);
        assertTrue(marks.longestMove() < 0.2, "one step: " + marks.longestMove());
        assertEquals(0, SlowMarks.of(loss).longestMove());
    }

    @Test
    void ofPacksHasEachSampleWithTheScoreOfItsPack() {
        SlowStep step = first("discriminator.packing=3 batch=30", 5).at(3);
        SlowMarks marks = SlowMarks.of(step);
        assertEquals(60, marks.all().size());
        assertEquals(marks.all().get(0).score(), marks.all().get(2).score());
        assertNotEquals(marks.all().get(0).x(), marks.all().get(2).x());
    }

    private static String lines(String settings) {
        SlowStep step = first(settings, 0);
        return Algorithm.of(step).blocks().stream()
                .map(block ->
                        block.kind()
                                + " "
                                + block.times()
                                + "x "
                                + block.lines().stream()
                                        .map(line -> letter(line))
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    private static String letter(Algorithm.Line line) {
        String letter = line.phase().name().substring(0, 1).toLowerCase(java.util.Locale.ROOT);
        return line.player().filter(Player.DISCRIMINATOR::equals).isPresent()
                ? letter.toUpperCase(java.util.Locale.ROOT)
                : letter;
    }

    @Test
    void belongsToALineOfTheAlgorithmInForce() {
        assertEquals("PLAIN 1x RGSLM, PLAIN 1x gslm", lines(""));
        assertEquals(
                "PLAIN 3x RGSLM, PLAIN 2x gslm", lines("discriminator.steps=3 generator.steps=2"));
        assertEquals("PLAIN 1x RGSLgslMm", lines("updates.order=simultaneous"));
        assertEquals(
                "PLAIN 1x RGSLM, PLAIN 1x RGSLgslMm, PLAIN 1x gslm",
                lines("updates.order=simultaneous discriminator.steps=2 generator.steps=2"));
        assertEquals(
                "LOOK_AHEAD 1x RGSLgslMm, FROM_THERE 1x RGSLgslrMm",
                lines("updates.order=extra-gradient"));
        assertEquals("PLAIN 1x RGSLM, PLAIN 1x rgaslm", lines("updates.unrolledSteps=2"));
    }

    @Test
    void hasTheNumberOfItsLine() {
        SlowStep step = first("discriminator.steps=2", 0);
        Algorithm algorithm = Algorithm.of(step);
        assertEquals(List.of(3, 8), algorithm.blocks().getFirst().lines().get(3).subSteps());
        assertEquals(4, algorithm.number(3));
        assertEquals(4, algorithm.number(8));
        assertEquals(9, algorithm.number(13));
    }

    @Test
    void addsToThePictureOfTheLineWhatItHasChanged() {
        SlowStep step = first("", 30);
        LineRequest request = LineRequest.at(0, 0);
        SlowStep move = at(step, Player.DISCRIMINATOR, SubStep.Phase.MOVE);
        StageFrame frame = new StageFrames().frame(move.snapshot(), request);
        SlowLine line = new SlowLines().of(move, frame, request);
        StageFrame before = new StageFrames().frame(step.traced().at(), request);
        assertArrayEquals(before.beliefs().score(), line.scoreBefore());
        assertEquals(0, line.modelBefore().length, "G has not moved");
        assertTrue(line.scoreFactor() > 1, "a step is small: " + line.scoreFactor());
        for (int i = 0; i < frame.x().length; i += 50) {
            double change = frame.beliefs().score()[i] - line.scoreBefore()[i];
            assertEquals(
                    line.scoreBefore()[i] + line.scoreFactor() * change,
                    line.scoreEnlarged()[i],
                    1e-5);
        }
        SlowStep last = step.at(99);
        StageFrame end = new StageFrames().frame(last.snapshot(), request);
        SlowLine moved = new SlowLines().of(last, end, request);
        assertArrayEquals(before.densities().model(), moved.modelBefore());
        assertEquals(0, moved.scoreBefore().length);
        SlowLine still = new SlowLines().of(step, before, request);
        assertEquals(1, still.factor());
        assertEquals(0, still.scoreBefore().length + still.modelBefore().length);
    }

    @Test
    void ofACriticIsMeasuredFromTheOriginOfItsPicture() {
        SlowStep step = first("objective=wgan-gp", 30);
        LineRequest request = LineRequest.at(0, 0);
        SlowStep move = at(step, Player.DISCRIMINATOR, SubStep.Phase.MOVE);
        StageFrame frame = new StageFrames().frame(move.snapshot(), request);
        SlowLine line = new SlowLines().of(move, frame, request);
        StageFrame before = new StageFrames().frame(step.traced().at(), request);
        double shift = before.beliefs().origin() - frame.beliefs().origin();
        assertEquals(before.beliefs().score()[9] + shift, line.scoreBefore()[9], 1e-5);
        SlowMark mark = line.marks().all().getFirst();
        assertEquals(mark.score() - frame.beliefs().origin(), line.shown(mark));
    }

    @Test
    void addsToThePictureOfThePlaneDAsItWas() {
        SlowStep step = first("data.target=ring latent.dimension=2", 30);
        PlaneRequest request = PlaneRequest.at(0, 0);
        SlowStep move = at(step, Player.DISCRIMINATOR, SubStep.Phase.MOVE);
        PlaneFrame frame = new PlaneFrames().frame(move.snapshot(), request);
        SlowPlane plane = new SlowPlanes().of(move, frame, request);
        PlaneFrame before = new PlaneFrames().frame(step.traced().at(), request);
        assertArrayEquals(
                before.layers().ground().orElseThrow().field().values(),
                plane.before().orElseThrow().values());
        assertTrue(plane.after().isPresent());
        SlowPlane loss =
                new SlowPlanes()
                        .of(at(step, Player.DISCRIMINATOR, SubStep.Phase.LOSS), before, request);
        assertFalse(loss.before().isPresent());
    }

    @Test
    void enlargesOnlyWhatCanHardlyBeSeen() {
        assertEquals(1, Enlargement.of(0.2, 1));
        assertEquals(1, Enlargement.of(0.1, 1), "twice as large would be too large");
        assertEquals(2, Enlargement.of(0.07, 1));
        assertEquals(10, Enlargement.of(0.014, 1));
        assertEquals(100, Enlargement.of(0.003, 2));
        assertEquals(1, Enlargement.of(0, 1), "nothing has changed");
        assertEquals(10_000, Enlargement.of(1e-30, 1));
    }
}
