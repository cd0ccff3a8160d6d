package org.ganscope.metrics;

/**
 * The rule for when a mode counts as covered: papers differ, and their figures can only be compared
 * under the same rule. A sample is valid at its nearest mode if it is within 3σ of the mode's
 * centre.
 */
public enum CoverageDefinition {
    /**
     * At least 1 % of all samples, valid or not, are valid at the mode: the rule behind the
     * published figures of paired-discriminator GANs for the 3×3 and 5×5 grids.
     */
    ONE_PERCENT("one-percent") {
        @Override
        boolean isCovered(ModeCoverage coverage, int mode) {
            return coverage.valid(mode) >= 0.01 * coverage.samples();
        }
    },
    /**
     * At least one sample is valid at the mode: a mode is lost if none is within three standard
     * deviations of its centre (Srivastava et al. 2017, VEEGAN; Lin et al. 2018, PacGAN). The more
     * samples, the easier this is.
     */
    ANY_SAMPLE("any-sample") {
        @Override
        boolean isCovered(ModeCoverage coverage, int mode) {
            return coverage.valid(mode) >= 1;
        }
    },
    /** At least 20 samples are valid at the mode, so that a stray one does not count. */
    TWENTY_SAMPLES("twenty-samples") {
        @Override
        boolean isCovered(ModeCoverage coverage, int mode) {
            return coverage.valid(mode) >= 20;
        }
    },
    /**
     * The share of samples valid at the mode is more than half of the mode's share in the target: a
     * rule of this program, which does not depend on the number of samples.
     */
    HALF_SHARE("half-share") {
        @Override
        boolean isCovered(ModeCoverage coverage, int mode) {
            return coverage.valid(mode) > 0.5 * coverage.weight(mode) * coverage.samples();
        }
    };

    private final String key;

    CoverageDefinition(String key) {
        this.key = key;
    }

    /** The name in files and options. */
    public String key() {
        return key;
    }

    abstract boolean isCovered(ModeCoverage coverage, int mode);
}
