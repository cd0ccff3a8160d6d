package org.ganscope.nn;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.RandomStream;

/** Networks and batches drawn from fixed seeds. */
final class Drawn {
    private Drawn() {}

    static Mlp network(NetworkShape shape) {
        Mlp network = new Mlp(shape);
        network.initialise(Initialiser.UNIFORM, new RandomStream(3).split("init"));
        return network;
    }

    /** Standard normal numbers, other ones for another name. */
    static FMatrixRMaj normal(int rows, int columns, String name) {
        FMatrixRMaj matrix = new FMatrixRMaj(rows, columns);
        new RandomStream(7).split(name).fillNormal(matrix.data, 0, rows * columns);
        return matrix;
    }

    /** A copy of the network's own parameters. */
    static float[] parameters(Mlp network) {
        float[] parameters = new float[network.shape().parameterCount()];
        network.copyParametersTo(parameters);
        return parameters;
    }
}
