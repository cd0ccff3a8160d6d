package org.ganscope.nn;

/**
 * How a learning rate changes in the course of a run: the rate in force at iteration t is the rate
 * that is set, times a factor that hangs on t, on a number of iterations T and on a share f alone.
 */
public enum Schedule {
    /** 1. */
    CONSTANT("constant") {
        @Override
        double factor(double progress, double share) {
            return 1;
        }
    },
    /** From 1 straight down to f at t = T, then f. */
    LINEAR("linear") {
        @Override
        double factor(double progress, double share) {
            return 1 - (1 - share) * Math.min(progress, 1);
        }
    },
    /** Half a wave from 1 down to f at t = T (Loshchilov and Hutter 2017), then f. */
    COSINE("cosine") {
        @Override
        double factor(double progress, double share) {
            // (1 + cos πp)/2 = cos²(πp/2); StrictMath allocates beyond π/4.
            double p = Math.min(progress, 1);
            double root =
                    p <= 0.5
                            ? StrictMath.cos(Math.PI / 2 * p)
                            : StrictMath.sin(Math.PI / 2 * (1 - p));
            return share + (1 - share) * root * root;
        }
    },
    /** Times f after every T iterations. */
    STEP("step") {
        @Override
        double factor(double progress, double share) {
            return StrictMath.pow(share, Math.floor(progress));
        }
    };

    private final String key;

    Schedule(String key) {
        this.key = key;
    }

    /** The name in configuration files. */
    public String key() {
        return key;
    }

    /**
     * The factor at an iteration, in [0, 1].
     *
     * @param iteration t ≥ 0
     * @param steps T ≥ 1
     * @param share f in [0, 1]
     */
    public final double factor(long iteration, int steps, double share) {
        return factor((double) iteration / steps, share);
    }

    /** The factor at t/T. */
    abstract double factor(double progress, double share);
}
