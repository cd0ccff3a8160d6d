package org.ganscope.nn;

/**
 * How a learning rate changes in the course of a run: the rate in force at iteration t is the rate
 * that is set, times a factor that depends only on t, on a number of iterations T and on a share f.
 */
public enum Schedule {
    /** Always 1. */
    CONSTANT("constant") {
        @Override
        double factor(double progress, double share) {
            return 1;
        }
    },
    /** Linear from 1 down to f at t = T, then f. */
    LINEAR("linear") {
        @Override
        double factor(double progress, double share) {
            return 1 - (1 - share) * Math.min(progress, 1);
        }
    },
    /** Half a cosine wave from 1 down to f at t = T (Loshchilov and Hutter 2017), then f. */
    COSINE("cosine") {
        @Override
        double factor(double progress, double share) {
            double p = Math.min(progress, 1);
            double sine = quarterSine(Math.min(p, 1 - p));
            double wave = p <= 0.5 ? 1 - sine * sine : sine * sine; // (1 + cos πp)/2
            return share + (1 - share) * wave;
        }
    },
    /** Times f after every T iterations. */
    STEP("step") {
        @Override
        double factor(double progress, double share) {
            return power(share, (long) progress);
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

    /** sin(πp/2) for 0 ≤ p ≤ ½, to 1e-15 by its series: StrictMath's may allocate. */
    private static double quarterSine(double p) {
        double x = Math.PI / 2 * p;
        double sum = 1;
        for (int k = 14; k >= 2; k -= 2) {
            sum = 1 - x * x / (k * (k + 1)) * sum;
        }
        return x * sum;
    }

    /** baseⁿ by repeated squaring: StrictMath's power may allocate too. */
    private static double power(double base, long n) {
        double result = 1;
        double square = base;
        for (long rest = n; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }
}
