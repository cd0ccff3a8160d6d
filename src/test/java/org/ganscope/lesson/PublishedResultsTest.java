package org.ganscope.lesson;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.experiment.Estimate;
import org.ganscope.experiment.ModeFigures;
import org.ganscope.experiment.Outcome;
import org.ganscope.experiment.Trials;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/**
 * Five seeds of ten thousand steps each: minutes. The bounds are wide; results.md has the figures.
 */
@Tag("full")
@DisplayName("Published results")
class PublishedResultsTest {
    private static List<ModeFigures> reached(String id) {
        return Trials.run(
                        Papers.named(id).getFirst().experiment().trials(5),
                        Runtime.getRuntime().availableProcessors(),
                        steps -> {},
                        (i, outcome) -> {})
                .stream()
                .map(Outcome::modes)
                .flatMap(Optional::stream)
                .toList();
    }

    private static void isWithin(double low, double high, double... values) {
        double mean = Estimate.of(values).mean();
        assertTrue(low <= mean && mean <= high, mean + " is not in " + low + " … " + high);
    }

    private static double[] covered(List<ModeFigures> figures) {
        return figures.stream().mapToDouble(ModeFigures::covered).toArray();
    }

    private static double[] valid(List<ModeFigures> figures) {
        return figures.stream().mapToDouble(ModeFigures::validShare).toArray();
    }

    private static double[] totalVariation(List<ModeFigures> figures) {
        return figures.stream().mapToDouble(ModeFigures::totalVariation).toArray();
    }

    @Test
    void ofThePlainGanOnTheGridOfNineAreReached() {
        List<ModeFigures> b1 = reached("b1");
        assertAll(
                () -> isWithin(3.5, 6.5, covered(b1)),
                () -> isWithin(0.75, 0.95, valid(b1)),
                () -> isWithin(0.40, 0.62, totalVariation(b1)));
    }

    @Test
    void ofPackingPairsOnTheGridOfNineAreReached() {
        List<ModeFigures> b2 = reached("b2");
        assertAll(
                () -> isWithin(8.4, 9, covered(b2)),
                () -> isWithin(0.60, 0.92, valid(b2)),
                () -> isWithin(0.08, 0.40, totalVariation(b2)));
    }
}
