package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.RandomStream;

/** The latent distribution p(z), each coordinate independent. */
public enum Prior {
    /** z ~ N(0, 1). */
    NORMAL("normal") {
        @Override
        public void sample(RandomStream random, FMatrixRMaj z) {
            random.fillNormal(z.data, 0, z.getNumElements());
        }
    },
    /** z ~ U(−1, 1). */
    UNIFORM("uniform") {
        @Override
        public void sample(RandomStream random, FMatrixRMaj z) {
            random.fillUniform(-1, 1, z.data, 0, z.getNumElements());
        }
    };

    private final String key;

    Prior(String key) {
        this.key = key;
    }

    /** The name in configuration files. */
    public String key() {
        return key;
    }

    /** Fills z: (latent dimension×n). */
    public abstract void sample(RandomStream random, FMatrixRMaj z);
}
