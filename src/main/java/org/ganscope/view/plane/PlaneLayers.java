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
 * The layers below and above the samples of a picture of the plane.
 *
 * @param shown the layers that you want to see
 * @param belief what D's output means
 * @param ground the coloured background
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
     * The meaning of D's output.
     *
     * @param cannotTell the score that means neither; for a critic, measured from its mean, 0
     * @param origin from which a critic's scores are measured: its own mean; 0 for other games
     * @param hasOptimum whether the game has a D*
     * @param hasModes whether the target has modes
     * @param latentDimension number of latent dimensions
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
        /** The layers that this game has. */
        public Set<PlaneLayer> layers() {
            Set<PlaneLayer> layers = EnumSet.allOf(PlaneLayer.class);
            layers.removeIf(layer -> !hasOptimum && layer.needsOptimum());
            layers.removeIf(layer -> !hasModes && layer == PlaneLayer.MODES);
            return layers;
        }
    }

    /**
     * A coloured background.
     *
     * @param layer the layer that it shows
     * @param field its values: scores, or differences of scores
     */
    public record Ground(PlaneLayer layer, PlaneField field) {}

    /**
     * −∂L_G/∂x of each sample's own term of the loss in use, in units of loss per unit of x.
     *
     * @param x first coordinates of the samples
     * @param y second coordinates of the samples
     * @param dx first coordinates of the push on each
     * @param dy second coordinates of the push on each
     */
    public record Push(float[] x, float[] y, float[] dx, float[] dy) {
        static Push none() {
            return new Push(new float[0], new float[0], new float[0], new float[0]);
        }
    }

    /**
     * Images of lines of the latent space under G.
     *
     * @param points number of points of each line; the points of line k start at k·points
     * @param weight density of samples there, times the area of the target's range: 1 for samples
     *     spread evenly
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
     * The trails of some samples through the last pictures of a run.
     *
     * @param samples number of samples
     * @param x their first coordinates: of all samples at the oldest time, then at the next …
     * @param y their second ones
     * @param run number of the run that they belong to
     * @param at the step of each time, ascending
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

        /** No trails yet. */
        public static Trails none() {
            return new Trails(SAMPLES, new float[0], new float[0], -1, List.of());
        }

        public int times() {
            return at.size();
        }

        /** Training steps between the oldest time and the newest. */
        public long steps() {
            return at.isEmpty() ? 0 : at.getLast() - at.getFirst();
        }

        /**
         * Adds the positions of a snapshot's samples; a new run starts without trails.
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
     * @param share its share of the generated samples, within 3σ; NaN if not known
     */
    public record ModeShare(double x, double y, double sigma, double weight, double share) {
        /** Whether it is not covered: it has at most half of its share of the data. */
        public boolean isStarving() {
            return share <= 0.5 * weight;
        }
    }

    /** No layers. */
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
