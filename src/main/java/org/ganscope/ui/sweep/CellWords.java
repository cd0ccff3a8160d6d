package org.ganscope.ui.sweep;

import org.ganscope.experiment.CellFigures;
import org.ganscope.experiment.Estimate;
import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepAxis;
import org.ganscope.metrics.Finding;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.view.words.SettingWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A cell of a map in words. */
final class CellWords {
    private CellWords() {}

    /** "D learning rate 10⁻³, G learning rate 6.31×10⁻⁴". */
    static String name(SweepFrame frame, MapView.Cell cell) {
        Sweep sweep = frame.sweep();
        String across = value(sweep, frame.across(), cell.column());
        return frame.up().map(up -> across + ", " + value(sweep, up, cell.row())).orElse(across);
    }

    private static String value(Sweep sweep, SweepAxis axis, int place) {
        return SettingWords.name(axis.setting())
                + "\u00a0"
                + AxisTicks.words(axis, sweep.base(), place);
    }

    /** Its figures, a line for each. */
    static String figures(CellFigures figures) {
        int runs = figures.rows().size();
        String of = NumberDisplay.count(runs);
        List<String> lines = new ArrayList<>();
        Estimate jsd = figures.jsd();
        if (!Double.isNaN(jsd.mean())) {
            String mean = NumberDisplay.fixed(jsd.mean(), 3);
            lines.add(
                    Double.isNaN(jsd.deviation())
                            ? Text.of("sweep.figures.jsd", mean)
                            : Text.of(
                                    "sweep.figures.jsd.spread",
                                    mean,
                                    NumberDisplay.fixed(jsd.deviation(), 3)));
        }
        if (figures.modes() > 0) {
            lines.add(
                    Text.of(
                            "sweep.figures.modes",
                            NumberDisplay.count(figures.modes()),
                            NumberDisplay.count(figures.coveringAll()),
                            of));
        }
        if (figures.diverged() > 0) {
            lines.add(
                    Text.of("sweep.figures.diverged", NumberDisplay.count(figures.diverged()), of));
        }
        lines.add(Text.of("sweep.figures.findings", findings(figures.findings(), of)));
        return String.join("\n", lines);
    }

    /** "near the data in 2 of 3, oscillation in 1 of 3". */
    private static String findings(Map<Finding, Integer> counts, String of) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Finding, Integer>comparingByValue().reversed())
                .map(entry ->
                        Text.of(
                                "sweep.figures.finding",
                                words(entry.getKey()),
                                NumberDisplay.count(entry.getValue()),
                                of))
                .collect(Collectors.joining(", "));
    }

    private static String words(Finding finding) {
        return Text.of("timeline.finding." + finding.name().toLowerCase(Locale.ROOT));
    }
}
