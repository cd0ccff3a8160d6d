package org.ganscope.ui.stage1d;

import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.ui.stage.SteadyLimit;
import org.ganscope.view.line.StageFrame;

import java.util.List;

/** The ranges that follow the data from frame to frame: of the densities and of an open score. */
final class StageRanges {
    /** Generated samples on one spot do not flatten p_data: they go off the scale. */
    private static final double MOST_OF_DATA = 3;

    private static final double MOST_OF_SCALE = 100;

    private SteadyLimit density = new SteadyLimit(0.05);
    private ScoreKind kind = ScoreKind.SCORE;
    private SteadyLimit scoreAbove = new SteadyLimit(kind.high());
    private SteadyLimit scoreBelow = new SteadyLimit(-kind.low());
    private double densityHigh = 1;

    /** Begins again, since the next picture belongs to another run. */
    void forget() {
        density = new SteadyLimit(0.05);
        kind = ScoreKind.SCORE;
        scoreAbove = new SteadyLimit(kind.high());
        scoreBelow = new SteadyLimit(-kind.low());
        densityHigh = 1;
    }

    /** The next picture is of another time of the run. */
    void hurry() {
        List.of(density, scoreAbove, scoreBelow).forEach(SteadyLimit::hurry);
    }

    void update(StageFrame frame) {
        StageFrame.Densities densities = frame.densities();
        double data = Math.max(peak(densities.data(), 1), peak(densities.real(), 1));
        double model = Math.max(peak(densities.model(), 1), peak(densities.generated(), 1));
        densityHigh =
                density.update(
                        1.04 * (data > 0 ? Math.clamp(model, data, MOST_OF_DATA * data) : model));
        if (frame.beliefs().kind().isOpen()) {
            updateScores(frame.beliefs());
        }
    }

    private void updateScores(StageFrame.Beliefs beliefs) {
        if (beliefs.kind() != kind) {
            kind = beliefs.kind();
            scoreAbove = new SteadyLimit(kind.high());
            scoreBelow = new SteadyLimit(-kind.low());
        }
        double above = Math.min(peak(beliefs.score(), 1), most(kind.high()));
        double below = Math.min(peak(beliefs.score(), -1), most(-kind.low()));
        scoreAbove.update(kind.isEven() ? Math.max(above, below) : above);
        scoreBelow.update(kind.isEven() ? Math.max(above, below) : below);
    }

    /** A critic has no natural scale; other scores leave theirs only when a run diverges. */
    private double most(double natural) {
        return kind.isEven() ? Double.POSITIVE_INFINITY : MOST_OF_SCALE * Math.max(natural, 1);
    }

    double densityHigh() {
        return densityHigh;
    }

    double scoreLow(ScoreKind kind) {
        return kind.isOpen() ? -scoreBelow.limit() : kind.low();
    }

    double scoreHigh(ScoreKind kind) {
        return kind.isOpen() ? scoreAbove.limit() : kind.high();
    }

    /** The largest finite value times {@code sign}; 0 if all are below. */
    private static double peak(float[] values, int sign) {
        double peak = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                peak = Math.max(peak, sign * value);
            }
        }
        return peak;
    }
}
