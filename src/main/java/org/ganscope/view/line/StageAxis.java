package org.ganscope.view.line;

import org.ganscope.data.Range;

/**
 * The shared x axis of the pictures of a run, which a view keeps: the target's own range, widened
 * in coarse steps while many of the generated samples are outside, and narrowed again only after
 * they have been back for a while, so that the axis does not flicker. Any thread may call it: the
 * pictures of two runs that are compared have one axis.
 */
public final class StageAxis {
    /**
     * The axis grows in steps of half the target's range, by at most twice that range on either
     * side.
     */
    private static final double STEP = 0.5;

    private static final int MOST_STEPS = 4;

    private static final int PATIENCE = 45;

    private int left;
    private int right;
    private int calmLeft;
    private int calmRight;

    /** Begins with the target's own range again, for the samples of another run. */
    public synchronized void forget() {
        left = 0;
        right = 0;
        calmLeft = 0;
        calmRight = 0;
    }

    /** The range for the next picture, given the extent of its generated samples. */
    public synchronized Range update(Spread spread) {
        Range natural = spread.natural();
        int wantedLeft = steps(natural.low() - spread.low(), natural);
        int wantedRight = steps(spread.high() - natural.high(), natural);
        calmLeft = wantedLeft < left ? calmLeft + 1 : 0;
        calmRight = wantedRight < right ? calmRight + 1 : 0;
        if (wantedLeft > left || calmLeft > PATIENCE) {
            left = wantedLeft;
        }
        if (wantedRight > right || calmRight > PATIENCE) {
            right = wantedRight;
        }
        double step = STEP * natural.length();
        return new Range(natural.low() - left * step, natural.high() + right * step);
    }

    private static int steps(double beyond, Range natural) {
        if (!(beyond > 0)) {
            return 0;
        }
        return (int) Math.min(MOST_STEPS, Math.ceil(beyond / (STEP * natural.length())));
    }
}
