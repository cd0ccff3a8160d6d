package org.ganscope.nn;

/**
 * A second, plain implementation of a multilayer perceptron in double precision, one sample at a
 * time: the reference of the gradient checks. Parameters are arranged as in {@link NetworkWeights}.
 */
public final class DoubleNetwork {
    private final NetworkShape shape;
    private final double[] parameters;
    private final double[][] a;
    private final double[][] h;

    /** ∂L/∂θ, summed over the samples that went backward. */
    public final double[] gradients;

    public DoubleNetwork(NetworkShape shape, double[] parameters) {
        this.shape = shape;
        this.parameters = parameters;
        gradients = new double[parameters.length];
        a = new double[shape.layers() + 1][];
        h = new double[shape.layers() + 1][];
    }

    public static double[] widen(float[] values) {
        double[] wide = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            wide[i] = values[i];
        }
        return wide;
    }

    /** s for one sample; the only output. */
    public double forward(double... x) {
        h[0] = x;
        int at = 0;
        for (int layer = 0; layer < shape.layers(); layer++) {
            int inputs = shape.fanIn(layer);
            int units = shape.units(layer);
            a[layer + 1] = new double[units];
            h[layer + 1] = new double[units];
            for (int i = 0; i < units; i++) {
                double sum = parameters[at + units * inputs + i];
                for (int k = 0; k < inputs; k++) {
                    sum += parameters[at + i * inputs + k] * h[layer][k];
                }
                a[layer + 1][i] = sum;
                h[layer + 1][i] = value(shape.activation(), sum);
            }
            at += units * (inputs + 1);
        }
        return a[shape.layers()][0];
    }

    /** Adds to {@link #gradients} for the last sample; returns ∂L/∂x. */
    public double[] backward(double ds) {
        double[] delta = {ds};
        int at = shape.parameterCount();
        for (int layer = shape.layers() - 1; layer >= 0; layer--) {
            int inputs = shape.fanIn(layer);
            int units = shape.units(layer);
            at -= units * (inputs + 1);
            double[] below = new double[inputs];
            for (int i = 0; i < units; i++) {
                gradients[at + units * inputs + i] += delta[i];
                for (int k = 0; k < inputs; k++) {
                    gradients[at + i * inputs + k] += delta[i] * h[layer][k];
                    below[k] += delta[i] * parameters[at + i * inputs + k];
                }
            }
            for (int k = 0; k < inputs && layer > 0; k++) {
                below[k] *= slope(shape.activation(), a[layer][k]);
            }
            delta = below;
        }
        return delta;
    }

    public static double value(Activation activation, double a) {
        return switch (activation) {
            case RELU -> Math.max(a, 0);
            case LEAKY_RELU -> a > 0 ? a : 0.2f * a;
            case TANH -> Math.tanh(a);
            case SIGMOID -> 1 / (1 + Math.exp(-a));
            case SOFTPLUS -> Math.log1p(Math.exp(a));
        };
    }

    public static double slope(Activation activation, double a) {
        return switch (activation) {
            case RELU -> a > 0 ? 1 : 0;
            case LEAKY_RELU -> a > 0 ? 1 : 0.2f;
            case TANH -> 1 - Math.tanh(a) * Math.tanh(a);
            case SIGMOID -> value(Activation.SIGMOID, a) * value(Activation.SIGMOID, -a);
            case SOFTPLUS -> value(Activation.SIGMOID, a);
        };
    }
}
