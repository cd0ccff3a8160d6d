package org.ganscope.metrics;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.NetworkWeights;

import java.util.List;

/** Generators whose distribution is known. */
final class Generators {
    private Generators() {}

    /** G(z) = weights·z + bias, where the bias is the last of the parameters. */
    static Mlp linear(double... parameters) {
        return new Mlp(
                new NetworkWeights(
                        new NetworkShape(
                                parameters.length - 1, List.of(), 1, Activation.LEAKY_RELU),
                        floats(parameters)));
    }

    /** G(z) = scale·|z| + bias. */
    static Mlp folded(double scale, double bias) {
        return network(new double[] {1, -1}, new double[] {0, 0}, scale, scale, bias);
    }

    /** G(z) = step·(max(z, 0) − max(z − 1, 0)): 0 up to z = 0, step from z = 1 on. */
    static Mlp ramp(double step) {
        return network(new double[] {1, 1}, new double[] {0, -1}, step, -step, 0);
    }

    private static Mlp network(double[] weights, double[] biases, double... outputs) {
        double[] all = new double[weights.length + biases.length + outputs.length];
        System.arraycopy(weights, 0, all, 0, weights.length);
        System.arraycopy(biases, 0, all, weights.length, biases.length);
        System.arraycopy(outputs, 0, all, weights.length + biases.length, outputs.length);
        NetworkShape shape = new NetworkShape(1, List.of(weights.length), 1, Activation.RELU);
        return new Mlp(new NetworkWeights(shape, floats(all)));
    }

    static TargetConfig gaussian(double mean, double sigma) {
        return new TargetConfig(TargetKind.GAUSSIAN, List.of(mean, sigma));
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
