package org.ganscope.nn;

/**
 * The course of a learning rate.
 *
 * @param steps T, the iterations until the end of the course (or until each drop), ≥ 1
 * @param share f, the share of the rate that is left then, in [0, 1]
 */
public record ScheduleConfig(Schedule kind, int steps, double share) {
    /** No change; T 10,000 and f 0.1 for the schedules that use them. */
    public static ScheduleConfig constant() {
        return new ScheduleConfig(Schedule.CONSTANT, 10_000, 0.1);
    }

    /** The factor of the rate at an iteration ≥ 0. */
    public double factor(long iteration) {
        return kind.factor(iteration, steps, share);
    }

    public ScheduleConfig withKind(Schedule kind) {
        return new ScheduleConfig(kind, steps, share);
    }

    public ScheduleConfig withSteps(int steps) {
        return new ScheduleConfig(kind, steps, share);
    }

    public ScheduleConfig withShare(double share) {
        return new ScheduleConfig(kind, steps, share);
    }
}
