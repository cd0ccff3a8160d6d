package org.ganscope.view.line;

import org.ganscope.gan.GanConfig;
import org.ganscope.metrics.GanMetrics;
import org.ganscope.session.Series;
import org.ganscope.session.Snapshot;
import org.ganscope.view.FrozenGame;

import java.util.Optional;

/**
 * The distance of D from D* in a snapshot: as the run measured it, if it did so at this step. While
 * training it only measures from time to time; for other steps the distance is computed here in the
 * same way, once for each snapshot.
 */
final class OptimumDistance {
    private final GanConfig like;
    private Optional<GanMetrics> metrics = Optional.empty();
    private Optional<Snapshot> source = Optional.empty();
    private double distance;

    /**
     * @param like settings with the target, the latent space and the seed of all snapshots
     */
    OptimumDistance(GanConfig like) {
        this.like = like;
    }

    /** The distance, in units of the score; NaN for a game without a D*. */
    double of(Snapshot snapshot, FrozenGame frozen) {
        if (isMeasured(snapshot)) {
            return snapshot.latest().getOrDefault(Series.OPTIMUM_DISTANCE, Double.NaN);
        }
        if (source.isEmpty() || source.get() != snapshot) {
            distance = workedOut(snapshot, frozen);
            source = Optional.of(snapshot);
        }
        return distance;
    }

    private static boolean isMeasured(Snapshot snapshot) {
        Long at = snapshot.measuredAt().get(Series.OPTIMUM_DISTANCE);
        return at != null && at == snapshot.step();
    }

    private double workedOut(Snapshot snapshot, FrozenGame frozen) {
        if (Double.isNaN(frozen.game().optimalScore(1, 1))) {
            return Double.NaN;
        }
        GanMetrics own = metrics.orElseGet(this::own);
        metrics = Optional.of(own);
        own.evaluate(frozen.generator());
        return own.discriminatorDistance(
                frozen.discriminator(), snapshot.config(), snapshot.step());
    }

    private GanMetrics own() {
        return GanMetrics.of(like.target(), like.latent(), like.seed());
    }
}
