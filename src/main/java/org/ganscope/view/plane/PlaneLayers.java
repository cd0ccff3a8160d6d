package org.ganscope.view.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.session.Snapshot;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What lies below and above the samples of a picture of the plane.
 *
 * @param shown what the person wants to see
 * @param belief what D's output means
 * @param ground the colours below everything
 * @param density of generated samples, an estimate per unit of area
 * @param modes of the target; empty if it has none
 * @param average samples of the averaged generator; empty if no average is kept
 */
public record PlaneLayers(
        Set<PlaneLayer> shown,
        Belief belief,
        Optional<Ground> ground,
        Optional<PlaneField> density,
        Push push,
        Manifold manifold,
        Trails trails,
        List<ModeShare> modes,
        PlaneFrame.Points average) {

    /**
     * What D's output means.
     *
     * @param cannotTell the score that says neither; of a critic, measured from its mean, 0
     * @param origin what a critic's scores are measured from: its own mean; 0 for other games
     * @param hasOptimum whether the game has a D*
     * @param hasModes whether the target has modes
     * @param latentDimension how many latent numbers there are
     * @param hasAverage whether an averaged generator is kept
     */
    public record Belief(
            ScoreKind kind,
            double cannotTell,
            double origin,
            boolean hasOptimum,
            boolean hasModes,
            int latentDimension,
            boolean hasAverage) {
        /** The layers that such a game has. */
        public Set<PlaneLayer> layers() {
            Set<PlaneLayer> layers = EnumSet.allOf(PlaneLayer.class);
            layers.removeIf(layer -> !hasOptimum && layer.needsOptimum());
            layers.removeIf(layer -> !hasModes && layer == PlaneLayer.MODES);
            return layers;
        }
    }

    /**
     * A ground of colours.
     *
     * @param layer which one
     * @param field its values: scores, or differences of scores
     */
    public record Ground(PlaneLayer layer, PlaneField field) {}

    /**
     * −∂L_G/∂x of each sample's own term of the loss in use, in units of loss per unit of x.
     *
     * @param x where the samples are
     * @param y where they are
     * @param dx the first coordinates of the push, as many
     * @param dy the second ones
     */
    public record Push(float[] x, float[] y, float[] dx, float[] dy) {
        static Push none() {
            return new Push(new float[0], new float[0], new float[0], new float[0]);
        }
    }

    /**
     * Lines of the latent space as G lays them into the plane.
     *
     * @param points of each line; the points of line k stand from k·points on
     * @param weight how dense samples lie there, times the area that the target's range has: 1
     *     where they lie as if spread evenly
     */
    public record Manifold(int points, float[] x, float[] y, float[] weight) {
        static Manifold none() {
            return new Manifold(1, new float[0], new float[0], new float[0]);
        }

        public int lines() {
            return x.length / points;
        }
    }

    /**
     * The way that some samples came in the last pictures of a run.
     *
     * @param samples how many
     * @param x their first coordinates: of all samples at the oldest time, then at the next …
     * @param y their second ones
     * @param run whose samples they are
     * @param at the step of each time, rising
     */
    public record Trails(int samples, float[] x, float[] y, long run, List<Long> at) {
        private static final int SAMPLES = 120;
        private static final int MOST_TIMES = 10;

        public Trails {
            at = List.copyOf(at);
            if (x.length != samples * at.size() || y.length != x.length) {
                throw new IllegalArgumentException(
                        x.length + " places of " + samples + " samples at " + at.size() + " times");
            }
        }

        /** No way so far. */
        public static Trails none() {
            return new Trails(SAMPLES, new float[0], new float[0], -1, List.of());
        }

        public int times() {
            return at.size();
        }

        /** Steps of the training between the oldest time and the newest. */
        public long steps() {
            return at.isEmpty() ? 0 : at.getLast() - at.getFirst();
        }

        /**
         * With where the samples of a snapshot are; a run that began anew has no way behind it.
         *
         * @param made generated samples, (2 × {@value #SAMPLES} or more)
         */
        Trails and(Snapshot snapshot, FMatrixRMaj made) {
            boolean goesOn =
                    snapshot.run() == run && !at.isEmpty() && snapshot.step() >= at.getLast();
            if (!goesOn) {
                return none().with(snapshot, made);
            }
            return snapshot.step() == at.getLast() ? this : with(snapshot, made);
        }

        private Trails with(Snapshot snapshot, FMatrixRMaj made) {
            int forgotten = at.size() == MOST_TIMES ? 1 : 0;
            List<Long> steps = new ArrayList<>(at.subList(forgotten, at.size()));
            steps.add(snapshot.step());
            return new Trails(
                    SAMPLES,
                    append(x, forgotten, made, 0),
                    append(y, forgotten, made, made.numCols),
                    snapshot.run(),
                    steps);
        }

        private static float[] append(float[] past, int forgotten, FMatrixRMaj made, int from) {
            int kept = past.length - forgotten * SAMPLES;
            float[] all = new float[kept + SAMPLES];
            System.arraycopy(past, forgotten * SAMPLES, all, 0, kept);
            System.arraycopy(made.data, from, all, kept, SAMPLES);
            return all;
        }
    }

    /**
     * A mode of the target.
     *
     * @param sigma its standard deviation
     * @param weight its share of the data
     * @param share its share of the generated samples: within 3σ; NaN if not known
     */
    public record ModeShare(double x, double y, double sigma, double weight, double share) {
        /** Half of its share of the data is the least that counts as covered. */
        public boolean isStarving() {
            return share <= 0.5 * weight;
        }
    }

    /** Nothing. */
    public static PlaneLayers none() {
        return new PlaneLayers(
                Set.of(),
                new Belief(ScoreKind.PROBABILITY, 0.5, 0, true, false, 2, false),
                Optional.empty(),
                Optional.empty(),
                Push.none(),
                Manifold.none(),
                Trails.none(),
                List.of(),
                PlaneFrame.Points.none());
    }
}
