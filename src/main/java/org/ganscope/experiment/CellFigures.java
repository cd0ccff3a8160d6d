package org.ganscope.experiment;

import org.ganscope.metrics.Finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The results of the runs of one cell of a sweep, or of several.
 *
 * @param rows at least one, by number
 */
public record CellFigures(List<SweepRow> rows) {
    public CellFigures {
        rows = List.copyOf(rows);
    }

    /** The figures of some rows in any order. */
    public static CellFigures of(Collection<SweepRow> rows) {
        return new CellFigures(
                rows.stream().sorted(Comparator.comparingInt(SweepRow::run)).toList());
    }

    /** The JSD of the runs that did not diverge; NaN if all did. */
    public Estimate jsd() {
        double[] values =
                rows.stream()
                        .filter(row -> row.diverged().isEmpty() && !Double.isNaN(row.jsd()))
                        .mapToDouble(SweepRow::jsd)
                        .toArray();
        return values.length == 0 ? new Estimate(Double.NaN, Double.NaN) : Estimate.of(values);
    }

    /**
     * The mean share of the target's modes that are covered, by the runs that did not diverge, in
     * [0, 1]; empty for a target without modes, and if all diverged.
     */
    public OptionalDouble coveredShare() {
        return rows.stream()
                .filter(row -> row.diverged().isEmpty() && row.modes() > 0)
                .mapToDouble(row -> (double) row.covered() / row.modes())
                .average();
    }

    /** The number of runs that cover all modes. */
    public long coveringAll() {
        return rows.stream()
                .filter(row ->
                        row.diverged().isEmpty() && row.modes() > 0 && row.covered() == row.modes())
                .count();
    }

    /** K; 0 for a target without separate modes. */
    public int modes() {
        return rows.getFirst().modes();
    }

    /** The share of runs that diverged, in [0, 1]. */
    public double divergedShare() {
        return (double) diverged() / rows.size();
    }

    /** The number of runs that diverged. */
    public long diverged() {
        return rows.stream().filter(row -> row.diverged().isPresent()).count();
    }

    /** The number of runs with each verdict. */
    public Map<Finding, Integer> findings() {
        Map<Finding, Integer> counts = new EnumMap<>(Finding.class);
        rows.forEach(row -> counts.merge(row.finding(), 1, Integer::sum));
        return counts;
    }

    /** The most frequent verdict; of several, the one that comes first among the findings. */
    public Finding finding() {
        return findings().entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
