package org.ganscope.data.own;

import org.ganscope.data.Mode;
import org.ganscope.data.Range;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Which peaks of a density count as modes: between two of them the density falls below {@value
 * #VALLEY} of the lower one, and each holds at least {@value #LEAST} of the mass. A peak that does
 * not belongs to the neighbour with the higher valley between. Modes are separated where the
 * density is lowest, in the middle if that is a whole stretch.
 */
final class Peaks {
    private static final double VALLEY = 0.8;
    private static final double LEAST = 0.02;

    private final double[] x;
    private final double[] p;
    private final DoubleUnaryOperator cumulative;

    /** Nodes of the peaks; between two of them a cut, which may lie between nodes. */
    private final List<Integer> peaks = new ArrayList<>();

    private final List<Double> cuts = new ArrayList<>();
    private final List<Double> valleys = new ArrayList<>();

    private Peaks(double[] x, double[] p, DoubleUnaryOperator cumulative) {
        this.x = x;
        this.p = p;
        this.cumulative = cumulative;
    }

    /** The modes of a density that is linear between nodes. */
    static List<Mode> of(double[] x, double[] p, DoubleUnaryOperator cumulative) {
        Peaks peaks = new Peaks(x, p, cumulative);
        peaks.find();
        peaks.join();
        return peaks.modes();
    }

    private void find() {
        int i = 0;
        while (i < p.length) {
            int end = i;
            while (end + 1 < p.length && p[end + 1] == p[i]) {
                end++;
            }
            boolean rose = i == 0 || p[i - 1] < p[i];
            boolean falls = end + 1 == p.length || p[end + 1] < p[i];
            if (rose && falls && p[i] > 0) {
                add((i + end) / 2);
            }
            i = end + 1;
        }
    }

    private void add(int peak) {
        if (!peaks.isEmpty()) {
            int from = lowest(peaks.getLast(), peak);
            int to = from;
            while (p[to + 1] == p[from]) {
                to++;
            }
            cuts.add(0.5 * (x[from] + x[to]));
            valleys.add(p[from]);
        }
        peaks.add(peak);
    }

    /** The first of the lowest nodes between two peaks. */
    private int lowest(int from, int to) {
        int lowest = from;
        for (int i = from; i <= to; i++) {
            lowest = p[i] < p[lowest] ? i : lowest;
        }
        return lowest;
    }

    private void join() {
        int shallowest = shallowest();
        while (shallowest >= 0) {
            remove(shallowest);
            shallowest = shallowest();
        }
        int lightest = lightest();
        while (lightest >= 0) {
            remove(valleyOf(lightest));
            lightest = lightest();
        }
    }

    /**
     * The valley that is highest relative to the lower of its peaks, if it is too shallow to
     * separate them.
     */
    private int shallowest() {
        int found = -1;
        double highest = VALLEY;
        for (int k = 0; k < valleys.size(); k++) {
            double lower = Math.min(p[peaks.get(k)], p[peaks.get(k + 1)]);
            if (valleys.get(k) >= highest * lower) {
                found = k;
                highest = valleys.get(k) / lower;
            }
        }
        return found;
    }

    private int lightest() {
        int found = -1;
        double least = LEAST;
        for (int k = 0; k < peaks.size() && peaks.size() > 1; k++) {
            double weight = upTo(k) - upTo(k - 1);
            if (weight < least) {
                found = k;
                least = weight;
            }
        }
        return found;
    }

    /** The higher of the two valleys next to a peak. */
    private int valleyOf(int peak) {
        boolean left =
                peak == valleys.size() || peak > 0 && valleys.get(peak - 1) >= valleys.get(peak);
        return left ? peak - 1 : peak;
    }

    /** Joins the two peaks next to a valley; the higher one stays. */
    private void remove(int valley) {
        boolean leftStays = p[peaks.get(valley)] >= p[peaks.get(valley + 1)];
        int lower = leftStays ? valley + 1 : valley;
        peaks.subList(lower, lower + 1).clear();
        cuts.remove(valley);
        valleys.remove(valley);
    }

    private double upTo(int peak) {
        if (peak < 0) {
            return 0;
        }
        return peak < cuts.size() ? cumulative.applyAsDouble(cuts.get(peak)) : 1;
    }

    private List<Mode> modes() {
        List<Mode> modes = new ArrayList<>();
        double left = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < peaks.size(); k++) {
            double right = k < cuts.size() ? cuts.get(k) : Double.POSITIVE_INFINITY;
            modes.add(new Mode(x[peaks.get(k)], new Range(left, right), upTo(k) - upTo(k - 1)));
            left = right;
        }
        return List.copyOf(modes);
    }
}
