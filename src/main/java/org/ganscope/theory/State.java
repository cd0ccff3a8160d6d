package org.ganscope.theory;

import java.util.Arrays;

/**
 * The parameters of both players, the generator's θ before the discriminator's ψ: a point of the
 * phase space. A direction in which that point moves has the same form. Immutable.
 */
public final class State {
    private final double[] values;
    private final int generatorSize;

    private State(double[] values, int generatorSize) {
        this.values = values;
        this.generatorSize = generatorSize;
    }

    /** Players with one parameter each. */
    public static State of(double theta, double psi) {
        return new State(new double[] {theta, psi}, 1);
    }

    /** Players with any number of parameters. */
    public static State of(double[] generator, double[] discriminator) {
        double[] values = Arrays.copyOf(generator, generator.length + discriminator.length);
        System.arraycopy(discriminator, 0, values, generator.length, discriminator.length);
        return new State(values, generator.length);
    }

    /** The number of parameters of both players. */
    public int size() {
        return values.length;
    }

    /** The number of the generator's parameters, which come first. */
    public int generatorSize() {
        return generatorSize;
    }

    /** Parameter i in the list of both players. */
    public double get(int i) {
        return values[i];
    }

    /** Parameter i of the generator. */
    public double generator(int i) {
        return values[i];
    }

    /** Parameter i of the discriminator. */
    public double discriminator(int i) {
        return values[generatorSize + i];
    }

    /** Whether parameter i in the list of both players belongs to the discriminator. */
    public boolean isDiscriminators(int i) {
        return i >= generatorSize;
    }

    /** A copy of the list of both players. */
    public double[] toArray() {
        return values.clone();
    }

    /** The same players with other values, one for each parameter. */
    public State with(double... others) {
        if (others.length != values.length) {
            throw new IllegalArgumentException(
                    "%d values for %d parameters".formatted(others.length, values.length));
        }
        return new State(others.clone(), generatorSize);
    }

    /** All parameters at 0. */
    public State zero() {
        return new State(new double[values.length], generatorSize);
    }

    /** This + scale·direction. */
    public State plus(double scale, State direction) {
        double[] sum = values.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += scale * direction.values[i];
        }
        return new State(sum, generatorSize);
    }

    /** The Euclidean norm of all parameters: the distance from the origin. */
    public double norm() {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return StrictMath.sqrt(sum);
    }

    /** The Euclidean distance from another state of the same game. */
    public double distance(State other) {
        return plus(-1, other).norm();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state
                && generatorSize == state.generatorSize
                && Arrays.equals(values, state.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + generatorSize;
    }

    @Override
    public String toString() {
        return "G "
                + Arrays.toString(Arrays.copyOf(values, generatorSize))
                + ", D "
                + Arrays.toString(Arrays.copyOfRange(values, generatorSize, values.length));
    }
}
