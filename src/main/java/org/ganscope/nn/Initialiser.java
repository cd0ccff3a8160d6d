package org.ganscope.nn;

import org.ganscope.math.RandomStream;

/** How the weights and biases of a layer are drawn at step 0. */
public enum Initialiser {
    /** Weights and biases U(±1/√fanIn): what PyTorch's {@code nn.Linear} does by default. */
    UNIFORM("uniform") {
        @Override
        void draw(RandomStream random, Dense layer) {
            double bound = 1 / Math.sqrt(layer.inputs());
            uniform(random, layer.weights(), bound);
            uniform(random, layer.bias(), bound);
        }
    },
    /** Weights U(±√(6/(fanIn + fanOut))), biases 0 (Glorot and Bengio 2010). */
    XAVIER("xavier") {
        @Override
        void draw(RandomStream random, Dense layer) {
            uniform(random, layer.weights(), Math.sqrt(6.0 / (layer.inputs() + layer.units())));
            layer.bias().value().zero();
        }
    },
    /** Weights N(0, 2/fanIn), biases 0 (He et al. 2015). */
    HE("he") {
        @Override
        void draw(RandomStream random, Dense layer) {
            normal(random, layer.weights(), Math.sqrt(2.0 / layer.inputs()));
            layer.bias().value().zero();
        }
    },
    /** Weights N(0, 0.02²), biases 0 (Radford et al. 2016, DCGAN). */
    DCGAN("dcgan") {
        @Override
        void draw(RandomStream random, Dense layer) {
            normal(random, layer.weights(), 0.02);
            layer.bias().value().zero();
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

    /** Sets the layer's weights and biases. */
    abstract void draw(RandomStream random, Dense layer);

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
