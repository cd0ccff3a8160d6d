package org.ganscope.ui.chart;

import org.ganscope.session.Series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The specification of a chart, without its values.
 *
 * @param title the name of the card
 * @param unit the unit of the y axis: "mean, nats"
 * @param scale linear or decades
 * @param series the curves, in the order of the legend; later ones are drawn above earlier ones
 * @param references levels known from theory
 * @param including values that the y axis always includes, besides the references
 * @param isNoisy whether the values are noisy and of either sign, so that nearly 0 is shown as 0
 */
public record ChartSpec(
        String title,
        String unit,
        Scale scale,
        List<ChartSeries> series,
        List<Reference> references,
        List<Double> including,
        boolean isNoisy) {
    public ChartSpec {
        series = List.copyOf(series);
        references = List.copyOf(references);
        including = List.copyOf(including);
    }

    public static ChartSpec of(String title, String unit, Scale scale) {
        return new ChartSpec(title, unit, scale, List.of(), List.of(), List.of(), false);
    }

    /** The same with one more curve. */
    public ChartSpec curve(Series of, String name, SeriesColour ink, String explanation) {
        return new ChartSpec(
                title,
                unit,
                scale,
                with(series, new ChartSeries(of, name, ink, explanation)),
                references,
                including,
                isNoisy);
    }

    /** The same with one more reference line, for the whole run. */
    public ChartSpec reference(double value, String label) {
        return references(with(references, new Reference(value, label)));
    }

    /** The same with only these reference lines. */
    public ChartSpec references(List<Reference> others) {
        return new ChartSpec(title, unit, scale, series, others, including, isNoisy);
    }

    /** The same with a y axis that always includes these values. */
    public ChartSpec including(double... values) {
        List<Double> all = new ArrayList<>(including);
        Arrays.stream(values).forEach(all::add);
        return new ChartSpec(title, unit, scale, series, references, all, isNoisy);
    }

    /** The same for noisy values of either sign, or for others. */
    public ChartSpec noisy(boolean noisy) {
        return new ChartSpec(title, unit, scale, series, references, including, noisy);
    }

    private static <T> List<T> with(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
