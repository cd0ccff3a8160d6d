package org.ganscope.nn;

/**
 * The settings of one player's optimiser; each kind reads only its own.
 *
 * @param learningRate α at the start of its schedule, ≥ 0
 * @param momentum μ of {@link Momentum}, in (−1, 1); negative values damp rotation (Gidel et al.
 *     2019)
 * @param decay of {@link RmsProp}'s mean square, in [0, 1)
 * @param beta1 of {@link Adam} and its variants, in [0, 1)
 * @param beta2 of {@link Adam} and its variants, in [0, 1)
 * @param epsilon added to the root in {@link RmsProp}, {@link Adam} and its variants, > 0
 * @param weightDecay λ ≥ 0 in g + λ·θ, which every kind uses instead of g
 */
public record OptimiserConfig(
        OptimiserKind kind,
        double learningRate,
        double momentum,
        double decay,
        double beta1,
        double beta2,
        double epsilon,
        double weightDecay,
        ScheduleConfig schedule) {

    /**
     * Adam with PyTorch's constants: β 0.9, 0.999, ε 1e-8, no weight decay; momentum 0.9 and decay
     * 0.99 for the kinds that use them.
     */
    public static OptimiserConfig adam(double learningRate) {
        return new OptimiserConfig(
                OptimiserKind.ADAM,
                learningRate,
                0.9,
                0.99,
                0.9,
                0.999,
                1e-8,
                0,
                ScheduleConfig.constant());
    }

    /**
     * Whether the rate that is set is 0, or so small that it is 0 in single precision: the
     * parameters then stay the same, to the bit, while the moments are still updated.
     */
    public boolean isFrozen() {
        return (float) learningRate == 0;
    }

    /** Whether an update at an iteration ≥ 0 changes nothing, if only because of the schedule. */
    public boolean isFrozen(long iteration) {
        return (float) learningRate(iteration) == 0;
    }

    /** The rate in force at an iteration ≥ 0: the one that is set, times the schedule's factor. */
    public double learningRate(long iteration) {
        return learningRate * schedule.factor(iteration);
    }

    public OptimiserConfig withKind(OptimiserKind kind) {
        return new OptimiserConfig(
                kind, learningRate, momentum, decay, beta1, beta2, epsilon, weightDecay, schedule);
    }

    public OptimiserConfig withLearningRate(double learningRate) {
        return new OptimiserConfig(
                kind, learningRate, momentum, decay, beta1, beta2, epsilon, weightDecay, schedule);
    }

    public OptimiserConfig withMomentum(double momentum) {
        return new OptimiserConfig(
                kind, learningRate, momentum, decay, beta1, beta2, epsilon, weightDecay, schedule);
    }

    public OptimiserConfig withDecay(double decay) {
        return new OptimiserConfig(
                kind, learningRate, momentum, decay, beta1, beta2, epsilon, weightDecay, schedule);
    }

    public OptimiserConfig withBeta1(double beta1) {
        return new OptimiserConfig(
                kind, learningRate, momentum, decay, beta1, beta2, epsilon, weightDecay, schedule);
    }

    public OptimiserConfig withBeta2(double beta2) {
        return new OptimiserConfig(
                kind, learningRate, momentum, decay, beta1, beta2, epsilon, weightDecay, schedule);
    }

    public OptimiserConfig withEpsilon(double epsilon) {
        return new OptimiserConfig(
                kind, learningRate, momentum, decay, beta1, beta2, epsilon, weightDecay, schedule);
    }

    public OptimiserConfig withWeightDecay(double weightDecay) {
        return new OptimiserConfig(
                kind, learningRate, momentum, decay, beta1, beta2, epsilon, weightDecay, schedule);
    }

    public OptimiserConfig withSchedule(ScheduleConfig schedule) {
        return new OptimiserConfig(
                kind, learningRate, momentum, decay, beta1, beta2, epsilon, weightDecay, schedule);
    }
}
