package org.ganscope.theory;

/**
 * The learning rates of the two players: the time for which one step follows the field.
 *
 * @param generator of θ
 * @param discriminator of ψ
 */
public record Rates(double generator, double discriminator) {
    /** The same rate for both players. */
    public static Rates both(double rate) {
        return new Rates(rate, rate);
    }

    /** The rate of parameter i in the list of both players. */
    double of(State state, int i) {
        return state.isDiscriminators(i) ? discriminator : generator;
    }
}
