package org.ganscope.data;

/**
 * A number that shapes a target.
 *
 * @param name as in configuration files: {@code data.<name>}; targets may share a name if they mean
 *     the same by it
 * @param low smallest value allowed
 * @param high largest value allowed
 * @param standard what a new target starts from
 * @param integer whether only whole numbers are allowed, the same for all targets of this name
 */
public record TargetParameter(
        String name, double low, double high, double standard, boolean integer) {

    TargetParameter(String name, double low, double high, double standard) {
        this(name, low, high, standard, false);
    }

    /** How many there are of something. */
    static TargetParameter count(String name, int low, int high, int standard) {
        return new TargetParameter(name, low, high, standard, true);
    }

    /** Whether a value is within the bounds, and whole where it has to be; NaN is not. */
    public boolean allows(double value) {
        return low <= value && value <= high && !(integer && value != Math.rint(value));
    }
}
