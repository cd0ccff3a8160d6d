package org.ganscope.view.slow;

import org.ganscope.gan.FrozenPlayers;
import org.ganscope.view.line.LineRequest;
import org.ganscope.view.line.StageFrame;
import org.ganscope.view.line.StageFrames;

import java.util.Optional;

/** Makes what a sub-step adds to pictures of the line. For one thread at a time. */
public final class SlowLines {
    private final StageFrames earlier = new StageFrames();

    /**
     * What a sub-step adds to its picture.
     *
     * @param frame made from {@link SlowStep#snapshot} for this request
     */
    public SlowLine of(SlowStep step, StageFrame frame, LineRequest request) {
        SlowMarks marks = SlowMarks.of(step);
        float[] none = new float[0];
        Optional<FrozenPlayers> before = step.before();
        if (before.isEmpty()) {
            return new SlowLine(frame, marks, none, none, 1, none, 1);
        }
        StageFrame past = earlier.frame(step.traced().at().with(before.get()), request);
        FrozenPlayers now = step.players();
        boolean dMoves = !now.discriminator().equals(before.get().discriminator());
        boolean gMoves = !now.generator().equals(before.get().generator());
        float[] score = dMoves ? measuredAs(frame, past) : none;
        double scoreFactor =
                dMoves
                        ? Enlargement.of(
                                Enlargement.largest(score, frame.beliefs().score()),
                                range(frame.beliefs()))
                        : 1;
        return new SlowLine(
                frame,
                marks,
                score,
                scoreFactor > 1
                        ? Enlargement.enlarged(score, frame.beliefs().score(), scoreFactor)
                        : none,
                scoreFactor,
                gMoves ? past.densities().model() : none,
                gMoves ? Enlargement.of(marks.longestMove(), frame.xHigh() - frame.xLow()) : 1);
    }

    /** The scores of a picture, measured from the origin of another. */
    private static float[] measuredAs(StageFrame other, StageFrame frame) {
        float[] scores = frame.beliefs().score().clone();
        double shift = frame.beliefs().origin() - other.beliefs().origin();
        for (int i = 0; i < scores.length; i++) {
            scores[i] += (float) shift;
        }
        return scores;
    }

    /** The range of scores that the picture has to show. */
    private static double range(StageFrame.Beliefs beliefs) {
        double low = beliefs.kind().low();
        double high = beliefs.kind().high();
        for (float score : beliefs.score()) {
            low = Float.isFinite(score) ? Math.min(low, score) : low;
            high = Float.isFinite(score) ? Math.max(high, score) : high;
        }
        return high - low;
    }
}
