package org.ganscope.lesson;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.Goal;
import org.ganscope.session.Run;
import org.ganscope.session.Watch;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Goes through a lesson without a window: makes the changes and the steps of its tasks, and says
 * which goals are reached by them.
 */
public final class Rehearsal {
    /** Steps that a task makes if it does not say how many: a minute of watching, or two. */
    public static final long USUAL_STEPS = 10_000;

    private Run run = new Run(Scenarios.standard().config());

    private Rehearsal() {}

    /**
     * What came of a task.
     *
     * @param page from 1
     * @param task among those of the page, from 1
     * @param begun the step at which it began
     * @param reached the step at which its goal was reached; empty if it was not
     */
    public record Outcome(int page, int task, long begun, OptionalLong reached) {
        /** Steps that it took; 0 if its goal was reached from the start or not at all. */
        public long took() {
            return reached.orElse(begun) - begun;
        }
    }

    /**
     * The outcome of every task that has a goal, in order.
     *
     * @throws org.ganscope.text.InputException if a change is refused
     */
    public static List<Outcome> of(Lesson lesson) {
        Rehearsal rehearsal = new Rehearsal();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < lesson.pages().size(); i++) {
            LessonPage page = lesson.pages().get(i);
            page.setup().ifPresent(rehearsal::begin);
            List<LessonBlock.Task> tasks = page.tasks();
            for (int j = 0; j < tasks.size(); j++) {
                rehearsal.change(tasks.get(j).changes());
                long begun = rehearsal.run.step();
                OptionalLong reached = rehearsal.perform(tasks.get(j));
                if (tasks.get(j).goal().isPresent()) {
                    outcomes.add(new Outcome(i + 1, j + 1, begun, reached));
                }
            }
        }
        return outcomes;
    }

    private void begin(LessonSetup setup) {
        run = new Run(setup.config());
        while (run.step() < setup.step()) {
            run.step(StepKind.BOTH);
        }
    }

    private void change(List<GivenSetting> changes) {
        GanConfig config = run.config();
        for (GivenSetting change : changes) {
            config = change.apply(config);
        }
        if (!Settings.rebuilding(run.config(), config).isEmpty()) {
            run = new Run(config);
        } else {
            run.configure(config);
        }
    }

    private OptionalLong perform(LessonBlock.Task task) {
        return task.goal().isPresent()
                ? reach(task.goal().get(), task.steps().orElse(USUAL_STEPS))
                : goOn(task.steps().orElse(0));
    }

    private OptionalLong goOn(long steps) {
        for (long i = 0; i < steps; i++) {
            run.step(StepKind.BOTH);
        }
        return OptionalLong.empty();
    }

    private OptionalLong reach(Goal goal, long steps) {
        Watch watch = Watch.of(List.of(goal)).after(run);
        for (long i = 0; i < steps && !watch.isComplete() && run.divergence().isEmpty(); i++) {
            run.step(StepKind.BOTH);
            watch = watch.after(run);
        }
        return watch.reached().getFirst();
    }
}
