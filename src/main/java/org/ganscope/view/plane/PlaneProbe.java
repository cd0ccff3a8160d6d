package org.ganscope.view.plane;

import org.ganscope.data.Range;

/**
 * A latent point z that you move, and the image of it and its neighbourhood under G. Deeply
 * immutable by convention.
 *
 * @param latent the position of z
 * @param x the first coordinate of G(z)
 * @param y the second one
 * @param score D(G(z)), in the unit of the game
 * @param alongFirst ∂G/∂z₁ at z, two numbers
 * @param alongSecond ∂G/∂z₂ at z, two numbers; none where z has one coordinate
 * @param firstLine the image of the line through z on which only z₁ changes
 * @param secondLine the same for z₂; empty where z has one coordinate
 */
public record PlaneProbe(
        Latent latent,
        double x,
        double y,
        double score,
        double[] alongFirst,
        double[] alongSecond,
        PlaneFrame.Points firstLine,
        PlaneFrame.Points secondLine) {

    /**
     * A point of the latent space.
     *
     * @param range the part of each axis that is shown
     * @param isNormal whether the prior is N(0, 1); otherwise it is uniform over the range
     * @param dimension number of coordinates of the space; from the third on they are 0
     * @param first z₁
     * @param second z₂; 0 where there is none
     */
    public record Latent(
            Range range, boolean isNormal, int dimension, double first, double second) {
        /** Whether the space is a line. */
        public boolean isLine() {
            return dimension == 1;
        }

        /**
         * Radius of the circle, or half the length of the segment, whose image is shown: small,
         * since G is linearised for that image.
         */
        public double radius() {
            return range.length() / (isLine() ? 20 : 50);
        }
    }

    /** Whether G maps a line to a curve with a tangent, not a plane to a surface. */
    public boolean isCurve() {
        return latent.isLine();
    }

    /**
     * The image of the point at this angle on the latent circle around z under the linearised G.
     *
     * @return x and y
     */
    public double[] around(double angle) {
        double right = latent.radius() * Math.cos(angle);
        double up = latent.radius() * Math.sin(angle);
        return new double[] {
            x + right * alongFirst[0] + up * alongSecond[0],
            y + right * alongFirst[1] + up * alongSecond[1]
        };
    }

    /**
     * The angle on the latent circle that G stretches most: the first right singular vector of
     * (∂G/∂z₁, ∂G/∂z₂). A quarter turn further it stretches least.
     */
    public double steepest() {
        double a = alongFirst[0] * alongFirst[0] + alongFirst[1] * alongFirst[1];
        double b = alongFirst[0] * alongSecond[0] + alongFirst[1] * alongSecond[1];
        double d = alongSecond[0] * alongSecond[0] + alongSecond[1] * alongSecond[1];
        return 0.5 * Math.atan2(2 * b, a - d);
    }
}
