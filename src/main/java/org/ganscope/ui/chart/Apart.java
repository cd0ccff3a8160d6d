package org.ganscope.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels apart that would run into each other. */
final class Apart {
    private Apart() {}

    /**
     * Places near the wanted ones, in the same order, at least {@code distance} from each other and
     * between {@code low} and {@code high} where there is room for that.
     */
    static double[] spread(double[] wanted, double distance, double low, double high) {
        List<Integer> order =
                IntStream.range(0, wanted.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> wanted[i]))
                        .toList();
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
