package org.ganscope.gan.loss;

import org.ganscope.fixtures.Fixture;

import java.util.Arrays;

/** The objective that a fixture names by its key. */
public final class FixtureObjective {
    private FixtureObjective() {}

    public static Objective of(Fixture c) {
        return Arrays.stream(Objective.values())
                .filter(o -> o.key().equals(c.text("objective")))
                .findFirst()
                .orElseThrow();
    }
}
