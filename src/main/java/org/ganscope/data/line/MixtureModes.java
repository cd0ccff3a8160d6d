package org.ganscope.data.line;

import org.ganscope.data.Mode;
import org.ganscope.data.Range;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the peaks of a Gaussian mixture. Components that overlap enough to make one peak are one
 * mode; neighbouring modes are cut at the point of lowest density between them. All peaks lie
 * between the outermost means (Carreira-Perpiñán 2000).
 */
final class MixtureModes {
    private MixtureModes() {}

    static List<Mode> of(GaussianMixture1D mixture, double first, double last, double sigma) {
        List<Double> peaks = new ArrayList<>();
        List<Double> valleys = new ArrayList<>();
        int steps = 2 + (int) Math.ceil((last - first + 2 * sigma) / (sigma / 8));
        double left = first - sigma;
        double width = (last - first + 2 * sigma) / steps;
        boolean rising = true;
        for (int i = 1; i <= steps; i++) {
            double x = left + i * width;
            boolean risingHere = mixture.slopeOfLogDensity(x) > 0;
            if (risingHere != rising) {
                (rising ? peaks : valleys).add(turn(mixture, x - width, x, rising));
                rising = risingHere;
            }
        }
        return between(mixture, peaks, valleys);
    }

    private static double turn(GaussianMixture1D mixture, double a, double b, boolean rising) {
        double left = a;
        double right = b;
        double x = 0.5 * (left + right);
        while (x > left && x < right) {
            if (mixture.slopeOfLogDensity(x) > 0 == rising) {
                left = x;
            } else {
                right = x;
            }
            x = 0.5 * (left + right);
        }
        return x;
    }

    private static List<Mode> between(
            GaussianMixture1D mixture, List<Double> peaks, List<Double> valleys) {
        List<Mode> modes = new ArrayList<>();
        double left = Double.NEGATIVE_INFINITY;
        double below = 0;
        for (int i = 0; i < peaks.size(); i++) {
            double right = i < valleys.size() ? valleys.get(i) : Double.POSITIVE_INFINITY;
            double upTo = i < valleys.size() ? mixture.cumulative(right) : 1;
            modes.add(new Mode(peaks.get(i), new Range(left, right), upTo - below));
            left = right;
            below = upTo;
        }
        return List.copyOf(modes);
    }
}
