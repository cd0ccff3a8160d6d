package org.ganscope.data.kind;

/**
 * A number that shapes a target.
 *
 * @param name as in configuration files: {@code data.<name>}; targets may share a name if they mean
 *     the same by it
 * @param low smallest value allowed
 * @param high largest value allowed
 * @param standard what a new target starts from
 * @param scale the same for all targets of this name
 */
public record TargetParameter(
        String name, double low, double high, double standard, TargetParameter.Scale scale) {

    /** The scale of the values between the bounds. */
    public enum Scale {
        LINEAR,
        /** Logarithmic; the bounds are > 0. */
        LOGARITHMIC,
        /** Whole numbers only. */
        WHOLE
    }

    TargetParameter(String name, double low, double high, double standard) {
        this(name, low, high, standard, Scale.LINEAR);
    }

    /** A width of which a tenth matters as much as the whole, such as a standard deviation. */
    static TargetParameter width(String name, double low, double high, double standard) {
        return new TargetParameter(name, low, high, standard, Scale.LOGARITHMIC);
    }

    /** A count. */
    static TargetParameter count(String name, int low, int high, int standard) {
        return new TargetParameter(name, low, high, standard, Scale.WHOLE);
    }

    /** Whether a value is within the bounds, and a whole number where it has to be; NaN is not. */
    public boolean allows(double value) {
        boolean fits = scale != Scale.WHOLE || value == Math.rint(value);
        return low <= value && value <= high && fits;
    }
}
