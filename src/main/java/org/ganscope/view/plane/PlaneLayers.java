package org.ganscope.view.plane;

import org.ganscope.gan.ScoreKind;

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
     * @param hasOptimum whether the game has a D*
     * @param hasModes whether the target has modes
     * @param latentDimension how many latent numbers there are
     * @param hasAverage whether an averaged generator is kept
     */
    public record Belief(
            ScoreKind kind,
            double cannotTell,
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
     * The way that some samples came.
     *
     * @param samples how many
     * @param x their first coordinates: of all samples at the oldest time, then at the next …
     * @param y their second ones
     * @param steps steps of the training between the oldest time and the newest
     */
    public record Trails(int samples, float[] x, float[] y, long steps) {
        static Trails none() {
            return new Trails(1, new float[0], new float[0], 0);
        }

        public int times() {
            return x.length / samples;
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
                new Belief(ScoreKind.PROBABILITY, 0.5, true, false, 2, false),
                Optional.empty(),
                Optional.empty(),
                Push.none(),
                Manifold.none(),
                Trails.none(),
                List.of(),
                PlaneFrame.Points.none());
    }
}
