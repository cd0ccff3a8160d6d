package org.ganscope.nn;

import java.util.Arrays;

/**
 * Spectral normalisation of all layers in double precision: u and v found by power iteration from u
 * = 1/√units·(1, …, 1), with the first steps that a network makes, then held. Nothing for a shape
 * without it.
 */
public final class DoubleSpectralNorm {
    private final NetworkShape shape;
    private final double[][] u;
    private final double[][] v;

    /** @param iterations after the first ones */
    public DoubleSpectralNorm(NetworkShape shape, double[] parameters, int iterations) {
        this.shape = shape;
        u = new double[shape.layers()][];
        v = new double[shape.layers()][];
        int at = 0;
        for (int layer = 0; layer < shape.layers(); layer++) {
            int units = shape.units(layer);
            int inputs = shape.fanIn(layer);
            u[layer] = new double[units];
            v[layer] = new double[inputs];
            Arrays.fill(u[layer], 1 / Math.sqrt(units));
            for (int i = 0; i < SpectralNorm.FIRST + iterations; i++) {
                iterate(parameters, at, u[layer], v[layer]);
            }
            at += units * (inputs + 1);
        }
    }

    private static void iterate(double[] w, int at, double[] u, double[] v) {
        Arrays.fill(v, 0);
        for (int i = 0; i < u.length; i++) {
            for (int k = 0; k < v.length; k++) {
                v[k] += w[at + i * v.length + k] * u[i];
            }
        }
        toUnitLength(v);
        Arrays.fill(u, 0);
        for (int i = 0; i < u.length; i++) {
            for (int k = 0; k < v.length; k++) {
                u[i] += w[at + i * v.length + k] * v[k];
            }
        }
        toUnitLength(u);
    }

    private static void toUnitLength(double[] a) {
        double length = Math.sqrt(Arrays.stream(a).map(x -> x * x).sum());
        for (int i = 0; i < a.length; i++) {
            a[i] /= length;
        }
    }

    /** The parameters with W/σ for every W, σ = uᵀWv. */
    public double[] normalise(double[] parameters) {
        double[] all = parameters.clone();
        int at = 0;
        for (int layer = 0; layer < shape.layers() && shape.spectralNorm(); layer++) {
            double sigma = sigma(parameters, at, layer);
            int weights = u[layer].length * v[layer].length;
            for (int i = 0; i < weights; i++) {
                all[at + i] /= sigma;
            }
            at += weights + u[layer].length;
        }
        return all;
    }

    /** From Γ, the gradient at the normalised weights, (Γ − ⟨Γ, W/σ⟩·uvᵀ)/σ for every W. */
    public double[] complete(double[] parameters, double[] gradients) {
        double[] normalised = normalise(parameters);
        double[] all = gradients.clone();
        int at = 0;
        for (int layer = 0; layer < shape.layers() && shape.spectralNorm(); layer++) {
            double sigma = sigma(parameters, at, layer);
            int inputs = v[layer].length;
            int weights = u[layer].length * inputs;
            double along = 0;
            for (int i = at; i < at + weights; i++) {
                along += gradients[i] * normalised[i];
            }
            for (int i = 0; i < weights; i++) {
                double twist = along * u[layer][i / inputs] * v[layer][i % inputs];
                all[at + i] = (gradients[at + i] - twist) / sigma;
            }
            at += weights + u[layer].length;
        }
        return all;
    }

    private double sigma(double[] parameters, int at, int layer) {
        double sigma = 0;
        int inputs = v[layer].length;
        for (int i = 0; i < u[layer].length; i++) {
            for (int k = 0; k < inputs; k++) {
                sigma += u[layer][i] * parameters[at + i * inputs + k] * v[layer][k];
            }
        }
        return sigma;
    }
}
