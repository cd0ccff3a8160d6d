package org.ganscope.nn;

import org.ganscope.math.RandomStream;

/** How the weights and biases of a layer are drawn at step 0. */
public enum Initialiser {
    /** Weights and biases U(±1/√fanIn): what PyTorch's {@code nn.Linear} does by default. */
    UNIFORM("uniform") {
        @Override
        void drawWeights(RandomStream random, Parameter weights) {
            uniform(random, weights, 1 / Math.sqrt(fanIn(weights)));
        }

        @Override
        void drawBias(RandomStream random, Dense layer) {
            uniform(random, layer.bias(), 1 / Math.sqrt(layer.inputs()));
        }
    },
    /** Weights U(±√(6/(fanIn + fanOut))), biases 0 (Glorot and Bengio 2010). */
    XAVIER("xavier") {
        @Override
        void drawWeights(RandomStream random, Parameter weights) {
            int fans = fanIn(weights) + weights.value().numRows;
            uniform(random, weights, Math.sqrt(6.0 / fans));
        }
    },
    /** Weights N(0, 2/fanIn), biases 0 (He et al. 2015). */
    HE("he") {
        @Override
        void drawWeights(RandomStream random, Parameter weights) {
            normal(random, weights, Math.sqrt(2.0 / fanIn(weights)));
        }
    },
    /** Weights N(0, 0.02²), biases 0 (Radford et al. 2016, DCGAN). */
    DCGAN("dcgan") {
        @Override
        void drawWeights(RandomStream random, Parameter weights) {
            normal(random, weights, 0.02);
        }
    };

    private final String key;

    Initialiser(String key) {
        this.key = key;
    }

    /** The name in configuration files. */
    public String key() {
        return key;
    }

    /** Sets the layer's weights, then its biases. */
    final void draw(RandomStream random, Dense layer) {
        drawWeights(random, layer.weights());
        drawBias(random, layer);
    }

    /** Sets a matrix of weights, (units×inputs). */
    abstract void drawWeights(RandomStream random, Parameter weights);

    /** Sets the layer's biases; to 0 unless overridden. */
    void drawBias(RandomStream random, Dense layer) {
        layer.bias().value().zero();
    }

    private static int fanIn(Parameter weights) {
        return weights.value().numCols;
    }

    private static void uniform(RandomStream random, Parameter parameter, double bound) {
        random.fillUniform(
                (float) -bound, (float) bound, parameter.value().data, 0, parameter.count());
    }

    private static void normal(RandomStream random, Parameter parameter, double deviation) {
        float[] values = parameter.value().data;
        random.fillNormal(values, 0, parameter.count());
        for (int i = 0; i < parameter.count(); i++) {
            values[i] *= (float) deviation;
        }
    }
}
