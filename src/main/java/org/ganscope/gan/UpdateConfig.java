package org.ganscope.gan;

/**
 * How the players' updates are combined.
 *
 * @param unrolledSteps K, the number of steps of D through which the generator's gradient looks
 *     ahead (Metz et al. 2017), 0 … 10
 * @param unrolledRate learning rate of these plain gradient steps, > 0
 * @param averaging β of the exponential moving average of G's parameters, e ← β·e + (1 − β)·θ
 *     after each step (Yazıcı et al. 2019), in [0, 1); 0: no average is kept
 */
public record UpdateConfig(
        UpdateOrder order, int unrolledSteps, double unrolledRate, double averaging) {
    /** Alternating updates, without unrolling or averaging. */
    public static final UpdateConfig STANDARD =
            new UpdateConfig(UpdateOrder.ALTERNATING, 0, 0.1, 0);

    public UpdateConfig withOrder(UpdateOrder order) {
        return new UpdateConfig(order, unrolledSteps, unrolledRate, averaging);
    }

    public UpdateConfig withUnrolledSteps(int unrolledSteps) {
        return new UpdateConfig(order, unrolledSteps, unrolledRate, averaging);
    }

    public UpdateConfig withUnrolledRate(double unrolledRate) {
        return new UpdateConfig(order, unrolledSteps, unrolledRate, averaging);
    }

    public UpdateConfig withAveraging(double averaging) {
        return new UpdateConfig(order, unrolledSteps, unrolledRate, averaging);
    }
}
