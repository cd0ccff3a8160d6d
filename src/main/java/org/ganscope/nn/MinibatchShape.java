package org.ganscope.nn;

/**
 * The shape of {@link MinibatchDiscrimination}: B features from B matrices of C rows each.
 *
 * @param kernels B, the number of features, ≥ 1, or 0 for none
 * @param dimensions C, the number of values that represent a sample in the comparison, ≥ 1, or 0
 *     for none
 */
public record MinibatchShape(int kernels, int dimensions) {
    /** No features. */
    public static final MinibatchShape NONE = new MinibatchShape(0, 0);

    public MinibatchShape {
        if (kernels < 0 || dimensions < 0 || (kernels == 0) != (dimensions == 0)) {
            throw new IllegalArgumentException(
                    "kernels and dimensions must be ≥ 1, or both 0: "
                            + kernels
                            + ", "
                            + dimensions);
        }
    }

    /** Whether there are features. */
    public boolean exists() {
        return kernels > 0;
    }

    /** Rows of T: kernels·dimensions. */
    int rows() {
        return kernels * dimensions;
    }
}
