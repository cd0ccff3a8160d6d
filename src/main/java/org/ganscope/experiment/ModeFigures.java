package org.ganscope.experiment;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Mode2D;
import org.ganscope.metrics.ModeCoverage;

import java.util.List;
import java.util.Optional;

/**
 * The shares of a generator's samples in the modes of its target.
 *
 * @param count number of modes, ≥ 1
 * @param covered number of covered modes
 * @param validShare share of the samples that are valid, in [0, 1]
 * @param totalVariation ½(Σ|mᵢ − wᵢ| + invalid share), where mᵢ is the share of all samples valid
 *     at mode i and wᵢ the mode's weight; in [0, 1]
 */
public record ModeFigures(int count, int covered, double validShare, double totalVariation) {
    /** The number of σ within which {@link ModeCoverage} counts a sample as valid. */
    private static final double USUAL_SIGMAS = 3;

    /** Whether samples can be counted with this rule: on the line only with 3σ. */
    public static boolean canCount(Distribution target, Evaluation evaluation) {
        return target instanceof Distribution2D || evaluation.sigmas() == USUAL_SIGMAS;
    }

    /** Counts samples, (dimension×n); empty if the target has no separate modes. */
    static Optional<ModeFigures> of(
            Distribution target, Evaluation evaluation, FMatrixRMaj samples) {
        return switch (target) {
            case Distribution1D line -> Optional.of(of(ModeCoverage.of(line, samples), evaluation));
            case Distribution2D plane when !plane.modes().isEmpty() ->
                    Optional.of(
                            of(
                                    ModeCoverage.of(scaled(plane.modes(), evaluation), samples),
                                    evaluation));
            default -> Optional.empty();
        };
    }

    /** The modes with σ scaled so that 3σ is the requested limit of validity. */
    private static List<Mode2D> scaled(List<Mode2D> modes, Evaluation evaluation) {
        double factor = evaluation.sigmas() / USUAL_SIGMAS;
        return modes.stream()
                .map(m -> new Mode2D(m.x(), m.y(), factor * m.sigma(), m.weight()))
                .toList();
    }

    private static ModeFigures of(ModeCoverage coverage, Evaluation evaluation) {
        double least = Math.max(1, evaluation.share() * coverage.samples());
        int covered = 0;
        for (int i = 0; i < coverage.modes(); i++) {
            covered += coverage.valid(i) >= least ? 1 : 0;
        }
        return new ModeFigures(
                coverage.modes(), covered, coverage.highQualityShare(), coverage.totalVariation());
    }
}
