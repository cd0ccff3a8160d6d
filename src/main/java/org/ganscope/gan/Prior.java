package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Normal;
import org.ganscope.math.RandomStream;

/** The latent distribution p(z), with independent coordinates. */
public enum Prior {
    /** z ~ N(0, 1). */
    NORMAL("normal") {
        @Override
        public void sample(RandomStream random, FMatrixRMaj z) {
            random.fillNormal(z.data, 0, z.getNumElements());
        }

        @Override
        public double density(double z) {
            return StrictMath.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
        }

        @Override
        public double cumulative(double z) {
            return Normal.cdf(z);
        }

        @Override
        public double quantile(double p) {
            return Normal.quantile(p);
        }
    },
    /** z ~ U(−1, 1). */
    UNIFORM("uniform") {
        @Override
        public void sample(RandomStream random, FMatrixRMaj z) {
            random.fillUniform(-1, 1, z.data, 0, z.getNumElements());
        }

        @Override
        public double density(double z) {
            return Math.abs(z) <= 1 ? 0.5 : 0;
        }

        @Override
        public double cumulative(double z) {
            return Math.clamp((z + 1) / 2, 0, 1);
        }

        @Override
        public double quantile(double p) {
            return 2 * p - 1;
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

    /** The density of one coordinate. */
    public abstract double density(double z);

    /** P(coordinate ≤ z). */
    public abstract double cumulative(double z);

    /** The z with P(coordinate ≤ z) = p, p in [0, 1]. */
    public abstract double quantile(double p);
}
