package org.ganscope.session;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Goals and how far each has been reached. A goal that was reached stays so, whatever the run does
 * afterwards. Deeply immutable.
 *
 * @param reached the step at which each goal was reached
 * @param since the step since which the conditions of each goal have held without interruption
 */
public record Watch(List<Goal> goals, List<OptionalLong> reached, List<OptionalLong> since) {
    /** No goals. */
    public static final Watch NOTHING = Watch.of(List.of());

    public Watch {
        goals = List.copyOf(goals);
        reached = List.copyOf(reached);
        since = List.copyOf(since);
    }

    /** Goals of which none has been reached. */
    public static Watch of(List<Goal> goals) {
        List<OptionalLong> none = goals.stream().map(_ -> OptionalLong.empty()).toList();
        return new Watch(goals, none, none);
    }

    /** Whether all goals have been reached. */
    public boolean isComplete() {
        return reached.stream().allMatch(OptionalLong::isPresent);
    }

    /** The same after another step of the run or a change of its settings. */
    public Watch after(Run run) {
        if (isComplete()) {
            return this;
        }
        List<OptionalLong> nowReached = new ArrayList<>(reached);
        List<OptionalLong> nowSince = new ArrayList<>(since);
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            OptionalLong begun = goal.holds(run) ? begun(i, run.step()) : OptionalLong.empty();
            nowSince.set(i, begun);
            if (reached.get(i).isEmpty()
                    && begun.isPresent()
                    && run.step() - begun.getAsLong() >= goal.lasting()) {
                nowReached.set(i, OptionalLong.of(run.step()));
            }
        }
        boolean isSame = nowReached.equals(reached) && nowSince.equals(since);
        return isSame ? this : new Watch(goals, nowReached, nowSince);
    }

    /** Since when conditions that hold now have held; a new run may be at an earlier step. */
    private OptionalLong begun(int goal, long step) {
        long before = since.get(goal).orElse(step);
        return OptionalLong.of(Math.min(before, step));
    }

    /** Whether a goal has been reached since then at which the run is to pause. */
    boolean pausesSince(Watch before) {
        return this != before
                && Stream.iterate(0, i -> i < goals.size(), i -> i + 1)
                        .anyMatch(i ->
                                goals.get(i).pauses()
                                        && reached.get(i).isPresent()
                                        && before.reached().get(i).isEmpty());
    }
}
