package org.ganscope.ui.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves apart labels that would overlap. */
final class LabelSpacing {
    private LabelSpacing() {}

    /**
     * The order of places from the least to the greatest. Neighbours keep their previous order
     * unless it is wrong by more than {@code slack}, so that labels of nearly equal curves do not
     * change places at each step.
     *
     * @param before the previous order; empty, or of another size, if there is none
     */
    static List<Integer> order(double[] wanted, List<Integer> before, double slack) {
        if (before.size() != wanted.length) {
            return IntStream.range(0, wanted.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> wanted[i]))
                    .toList();
        }
        List<Integer> order = new ArrayList<>(before);
        for (int end = 1; end < order.size(); end++) {
            for (int r = end; r > 0; r--) {
                if (wanted[order.get(r - 1)] - wanted[order.get(r)] > slack) {
                    Collections.swap(order, r - 1, r);
                }
            }
        }
        return order;
    }

    /**
     * Places near the wanted ones, in the given order, at least {@code distance} apart and between
     * {@code low} and {@code high} if there is room for that.
     */
    static double[] spread(
            double[] wanted, List<Integer> order, double distance, double low, double high) {
        double[] places = wanted.clone();
        double room = Math.max(0, high - low);
        double apart = wanted.length < 2 ? 0 : Math.min(distance, room / (wanted.length - 1));
        double middle = 0;
        for (int rank = 0; rank < order.size(); rank++) {
            middle += (wanted[order.get(rank)] - rank * apart) / order.size();
        }
        double before = Double.NEGATIVE_INFINITY;
        boolean isTight =
                IntStream.range(1, order.size())
                        .anyMatch(r -> wanted[order.get(r)] - wanted[order.get(r - 1)] < apart);
        for (int rank = 0; rank < order.size(); rank++) {
            int i = order.get(rank);
            double free = isTight ? Math.max(before + apart, middle + rank * apart) : wanted[i];
            double most = high - (order.size() - 1 - rank) * apart;
            places[i] = Math.clamp(free, Math.min(low + rank * apart, most), most);
            before = places[i];
        }
        return places;
    }
}
