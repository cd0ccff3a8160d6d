package org.ganscope.nn;

import java.util.Arrays;

/**
 * Spectral normalisation of all layers in double precision: u and v found by power iteration from u
 * = 1/√units·(1, …, 1), then held.
 */
final class DoubleSpectralNorm {
    private final NetworkShape shape;
    private final double[][] u;
    private final double[][] v;

    DoubleSpectralNorm(NetworkShape shape, double[] parameters, int iterations) {
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
            for (int i = 0; i < iterations; i++) {
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

    /** The parameters with W/(uᵀWv) for every W. */
    double[] normalise(double[] parameters) {
        double[] all = parameters.clone();
        int at = 0;
        for (int layer = 0; layer < shape.layers(); layer++) {
            int units = shape.units(layer);
            int inputs = shape.fanIn(layer);
            double sigma = 0;
            for (int i = 0; i < units; i++) {
                for (int k = 0; k < inputs; k++) {
                    sigma += u[layer][i] * parameters[at + i * inputs + k] * v[layer][k];
                }
            }
            for (int i = 0; i < units * inputs; i++) {
                all[at + i] /= sigma;
            }
            at += units * (inputs + 1);
        }
        return all;
    }
}
