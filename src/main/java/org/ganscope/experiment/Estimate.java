package org.ganscope.experiment;

import java.util.Arrays;

/**
 * A figure over several runs.
 *
 * @param deviation sample standard deviation, √(Σ(xᵢ − mean)²/(n − 1)); NaN for a single run
 */
public record Estimate(double mean, double deviation) {
    /**
     * Mean and spread of some values.
     *
     * @param values at least one
     */
    public static Estimate of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values to take the mean of");
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        int freedom = values.length - 1;
        return new Estimate(mean, freedom == 0 ? Double.NaN : Math.sqrt(squares / freedom));
    }
}
