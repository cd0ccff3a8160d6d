package org.ganscope.ui.model;

import org.ganscope.session.Curve;
import org.ganscope.session.Series;
import org.ganscope.session.Snapshot;

import java.util.Optional;
import java.util.OptionalDouble;

/** The mean of a series over the latest steps of a run, from the buckets of its curve. */
final class RecentMean {
    private static final long STEPS = 100;

    private RecentMean() {}

    /**
     * The mean over the latest buckets that hold {@value #STEPS} steps or more. Empty where the
     * curve does not reach to the latest step, or where there are not so many steps after {@code
     * change} in whole buckets.
     *
     * @param frame with curves
     * @param change only steps after this one count
     */
    static OptionalDouble of(Snapshot frame, Series series, long change) {
        return Optional.ofNullable(frame.curves().get(series))
                .map(curve -> of(curve, frame.step(), change))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble of(Curve curve, long latest, long change) {
        double width = width(curve);
        double end = latest + 1.0;
        double sum = 0;
        double steps = 0;
        for (int i = curve.length() - 1; i >= 0 && steps < STEPS; i--) {
            double start = curve.step()[i] - (width - 1) / 2;
            boolean isLatest = end <= start + width;
            if (start <= change || (steps == 0 && !isLatest)) {
                return OptionalDouble.empty();
            }
            double held = Math.min(width, end - start);
            sum += held * curve.mean()[i];
            steps += held;
        }
        return steps < STEPS ? OptionalDouble.empty() : OptionalDouble.of(sum / steps);
    }

    /** Steps in a bucket; infinite, and so of no use, where there is only one bucket. */
    private static double width(Curve curve) {
        double width = Double.POSITIVE_INFINITY;
        for (int i = 1; i < curve.length(); i++) {
            width = Math.min(width, curve.step()[i] - curve.step()[i - 1]);
        }
        return width;
    }
}
