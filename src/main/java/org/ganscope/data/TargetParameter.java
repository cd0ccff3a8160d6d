package org.ganscope.data;

/**
 * A number that shapes a target.
 *
 * @param name as in configuration files: {@code data.<name>}
 * @param low smallest value allowed
 * @param high largest value allowed
 * @param standard what a new target starts from
 */
public record TargetParameter(String name, double low, double high, double standard) {
    /** Whether a value is within the bounds; NaN is not. */
    public boolean allows(double value) {
        return low <= value && value <= high;
    }
}
