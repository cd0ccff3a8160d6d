package org.ganscope.ui.model;

import org.ganscope.lesson.Scenario;
import org.ganscope.session.Command;
import org.ganscope.session.Goal;
import org.ganscope.session.Snapshot;
import org.ganscope.session.Watch;

import java.util.List;
import java.util.Optional;

/**
 * Looks out for what a scenario is there to show, while it trains as it came and no lesson is open,
 * and says once per run what was seen; not before a prediction about it is revealed. On the JavaFX
 * thread only.
 */
public final class ScenarioStory {
    private final RunModel run;
    private final LessonModel lessons;
    private Optional<Goal> awaited = Optional.empty();

    /** The run of which it was said. */
    private long said = -1;

    /** @param lessons an open lesson looks out for goals of its own */
    public ScenarioStory(RunModel run, LessonModel lessons) {
        this.run = run;
        this.lessons = lessons;
        run.transport().trainingProperty().subscribe(this::begin);
        run.snapshotProperty().subscribe(this::follow);
        run.curtain().drawnProperty().subscribe(drawn -> follow(run.snapshot()));
    }

    private void begin(boolean isTraining) {
        Scenario scenario = run.origin().scenarioProperty().get();
        boolean isTold =
                isTraining
                        && lessons.lessonProperty().get().isEmpty()
                        && run.config().equals(scenario.config())
                        && run.snapshot().run() != said;
        awaited = isTold ? Optional.of(scenario.seen()) : Optional.empty();
        awaited.ifPresent(goal -> run.frames().submit(new Command.Look(List.of(goal))));
    }

    private void follow(Snapshot snapshot) {
        boolean isCovered = run.curtain().drawnProperty().get();
        boolean isKnown = awaited.isPresent() && run.frames().isSettled();
        if (isKnown && !isCovered && isReached(snapshot.watch())) {
            awaited = Optional.empty();
            said = snapshot.run();
            Scenario scenario = run.origin().scenarioProperty().get();
            run.notices().tell(Notice.Kind.DONE, scenario.seenWords());
        }
    }

    private boolean isReached(Watch watch) {
        return watch.goals().equals(awaited.stream().toList()) && watch.isComplete();
    }
}
