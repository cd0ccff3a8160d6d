package org.ganscope.ui.window;

import org.ganscope.lesson.LessonPlace;
import org.ganscope.session.PredictedCurve;
import org.ganscope.ui.model.Prediction;
import org.ganscope.ui.model.Prediction.State;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.run.Pulsed;
import org.ganscope.ui.run.RunView;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** The view of a run while something is predicted about it. */
final class PredictedRun implements Pulsed {
    /** More of the past than this share of the predicted steps is not shown. */
    private static final double PAST = 0.5;

    private final Prediction prediction;
    private final RunView run;
    private final ViewState view;
    private final Runnable wake;

    /** @param wake begins the pulses, if they are at rest */
    PredictedRun(Prediction prediction, RunView run, ViewState view, Runnable wake) {
        this.prediction = prediction;
        this.run = run;
        this.view = view;
        this.wake = wake;
        prediction.stateProperty().subscribe((before, now) -> follow(now));
    }

    private void follow(State state) {
        switch (state) {
            case CLOSED, WAITING -> run.charts().stopLookingAhead();
            case CHOOSING -> lookAhead();
            case REVEALED -> {
                lookAhead();
                uncover();
            }
            default -> {}
        }
        wake.run();
    }

    private void lookAhead() {
        if (prediction.curve().isOverSteps()) {
            double past = Math.min(prediction.from(), PAST * prediction.steps());
            run.charts().lookAhead(prediction.from() - past, prediction.to());
        }
    }

    /** What a lesson had covered is seen, now that it is revealed. */
    private void uncover() {
        Set<LessonPlace.Part> hidden = new HashSet<>(view.hiddenProperty().get());
        hidden.removeAll(
                prediction.curve().isOverSteps()
                        ? EnumSet.of(LessonPlace.Part.CHARTS, LessonPlace.Part.CHART_LOSSES)
                        : EnumSet.of(LessonPlace.Part.STAGE, part(prediction.curve())));
        view.hiddenProperty().set(Set.copyOf(hidden));
    }

    private static LessonPlace.Part part(PredictedCurve curve) {
        return curve == PredictedCurve.SCORE ? LessonPlace.Part.SCORE : LessonPlace.Part.DENSITY;
    }

    @Override
    public void pulse(long now) {
        prediction.follow();
    }

    @Override
    public boolean isAtRest() {
        return prediction.isAtRest();
    }
}
