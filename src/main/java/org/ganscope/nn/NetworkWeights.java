package org.ganscope.nn;

import java.util.Arrays;

/**
 * A frozen network: its shape and a copy of its parameters, layer by layer, the weights
 * (units×inputs, row-major) before the biases; the tensor of {@link MinibatchDiscrimination}, if
 * any, before the output layer. Immutable, so that any thread may read it.
 */
public final class NetworkWeights {
    private final NetworkShape shape;
    private final float[] parameters;

    /** @param parameters {@code shape.parameterCount()} numbers, copied */
    public NetworkWeights(NetworkShape shape, float[] parameters) {
        this(parameters.clone(), shape);
    }

    private NetworkWeights(float[] parameters, NetworkShape shape) {
        if (parameters.length != shape.parameterCount()) {
            throw new IllegalArgumentException(
                    "a network "
                            + shape
                            + " has "
                            + shape.parameterCount()
                            + " parameters, not "
                            + parameters.length);
        }
        this.shape = shape;
        this.parameters = parameters;
    }

    /** Wraps the array without copying; the caller must not use it afterwards. */
    static NetworkWeights owning(NetworkShape shape, float[] parameters) {
        return new NetworkWeights(parameters, shape);
    }

    public NetworkShape shape() {
        return shape;
    }

    /** A copy of the parameters. */
    public float[] toArray() {
        return parameters.clone();
    }

    /** Parameter number {@code index}, in the order described above. */
    public float get(int index) {
        return parameters[index];
    }

    public int count() {
        return parameters.length;
    }

    /** The array itself, for readers in this package. */
    float[] parameters() {
        return parameters;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NetworkWeights that
                && shape.equals(that.shape)
                && Arrays.equals(parameters, that.parameters);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(parameters);
    }
}
