package org.ganscope.theory;

import java.util.ArrayList;
import java.util.List;

/**
 * The states of training, one per step, including the start.
 *
 * @param states at least one
 */
public record Trajectory(List<State> states) {
    public Trajectory {
        states = List.copyOf(states);
        if (states.isEmpty()) {
            throw new IllegalArgumentException("a trajectory without states");
        }
    }

    /** A number of steps of a rule from an initial state. */
    public static Trajectory of(TwoPlayerGame game, UpdateRule rule, State start, int steps) {
        return of(game, rule, rule.method().start(game, start), steps);
    }

    /** A number of steps of a rule from parameters with a memory. */
    public static Trajectory of(TwoPlayerGame game, UpdateRule rule, Iterate start, int steps) {
        List<State> states = new ArrayList<>(steps + 1);
        Iterate now = start;
        states.add(now.state());
        for (int i = 0; i < steps; i++) {
            now = rule.step(game, now);
            states.add(now.state());
        }
        return new Trajectory(states);
    }

    /** The state after the last step. */
    public State last() {
        return states.getLast();
    }

    /** The mean of all states, including the start. */
    public State mean() {
        State sum = last().zero();
        for (State state : states) {
            sum = sum.plus(1, state);
        }
        return sum.zero().plus(1.0 / states.size(), sum);
    }

    /** The mean distance from a state over the last {@code count} states. */
    public double meanDistance(State from, int count) {
        return states.subList(states.size() - count, states.size()).stream()
                .mapToDouble(state -> state.distance(from))
                .average()
                .orElseThrow();
    }
}
