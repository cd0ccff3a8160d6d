package org.ganscope.metrics;

/** Whether the generator gets closer to the data. */
public enum Trend {
    BETTER,
    STEADY,
    WORSE;

    /** The least change of a mean JSD, in nats, and as a share of what it was. */
    private static final double LEAST = 0.02;

    private static final double SHARE = 0.2;

    /** The least change of W1 as a share of what it was, where the JSD is at its upper end. */
    private static final double FAR_SHARE = 0.1;

    /** Compares the latest mean with that of some measurements earlier. */
    static Trend of(Recent.Fit fit) {
        double gained = fit.jsdBefore() - fit.jsd();
        if (Math.abs(gained) > Math.max(LEAST, SHARE * fit.jsdBefore())) {
            return gained > 0 ? BETTER : WORSE;
        }
        double nearer = fit.distanceBefore() - fit.distance();
        boolean isFar = Math.min(fit.jsd(), fit.jsdBefore()) > Finding.APART_FROM;
        if (isFar && Math.abs(nearer) > FAR_SHARE * fit.distanceBefore()) {
            return nearer > 0 ? BETTER : WORSE;
        }
        return STEADY;
    }
}
