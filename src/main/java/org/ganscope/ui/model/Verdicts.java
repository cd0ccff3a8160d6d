package org.ganscope.ui.model;

import org.ganscope.lesson.Scenario;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.view.words.DiagnosisWords;
import org.ganscope.view.words.DivergenceExplanation;
import org.ganscope.view.words.Verdict;

import java.util.Optional;

/** The statement above the stage: a recent event, advice, or the state of the run. */
public final class Verdicts {
    private Verdicts() {}

    /**
     * The present statement.
     *
     * @param snapshot the picture that it is about
     */
    public static Verdict of(RunModel model, Snapshot snapshot) {
        if (model.failureProperty().get().isPresent()) {
            return new Verdict(
                    Verdict.Mood.BAD, Text.of("status.failed"), Text.of("status.failed.text"));
        }
        Notice notice = model.notices().property().get();
        return switch (notice.kind()) {
            case REFUSED, TROUBLE -> new Verdict(Verdict.Mood.WARNING, "", notice.text());
            case REBUILT, COMPANIONS -> new Verdict(Verdict.Mood.NOTE, "", rebuilt(notice, model));
            case READING, DONE -> new Verdict(Verdict.Mood.NOTE, "", notice.text());
            case NONE -> ofTheRun(model, snapshot);
        };
    }

    /** Whether there is nothing more urgent to say than the state of the run. */
    public static boolean isAboutTheRun(RunModel model) {
        return model.failureProperty().get().isEmpty()
                && model.notices().property().get().kind() == Notice.Kind.NONE;
    }

    private static String rebuilt(Notice notice, RunModel model) {
        return model.transport().isTraining()
                ? notice.text()
                : notice.text() + " " + Text.of("status.press");
    }

    private static Verdict ofTheRun(RunModel model, Snapshot snapshot) {
        if (snapshot.state() == SessionState.DIVERGED) {
            return DivergenceExplanation.of(snapshot);
        }
        if (snapshot.ways().destination().isPresent()) {
            String step = NumberDisplay.count(snapshot.ways().destination().get().step());
            return new Verdict(
                    Verdict.Mood.NOTE,
                    Text.of("status.returning"),
                    Text.of("status.returning.text", step));
        }
        if (snapshot.isLookingBack()) {
            return lookingBack(snapshot);
        }
        Optional<Relapse> relapse = Relapse.of(snapshot, model.config());
        if (relapse.isPresent()) {
            return new Verdict(
                    Verdict.Mood.WARNING, Text.of("status.ready"), relapse.get().sentence());
        }
        return snapshot.step() == 0
                ? new Verdict(Verdict.Mood.NOTE, Text.of("status.ready"), invitation(model))
                : DiagnosisWords.of(snapshot);
    }

    /** Says that an earlier step is looked at, and what the verdict was there. */
    private static Verdict lookingBack(Snapshot snapshot) {
        String lead =
                Text.of(
                        "status.looking",
                        NumberDisplay.count(snapshot.step()),
                        NumberDisplay.count(snapshot.end()));
        if (snapshot.step() == 0) {
            return new Verdict(Verdict.Mood.NOTE, lead, "");
        }
        Verdict then = DiagnosisWords.of(snapshot);
        String text = then.lead().isEmpty() ? then.text() : then.lead() + " " + then.text();
        return new Verdict(then.mood(), lead, text, then.why(), then.place());
    }

    /** What to press, and what to watch for where the settings are those of a scenario. */
    private static String invitation(RunModel model) {
        Scenario scenario = model.origin().scenarioProperty().get();
        return model.config().equals(scenario.config())
                ? Text.of("status.press") + " " + scenario.watch()
                : Text.of("status.press");
    }
}
