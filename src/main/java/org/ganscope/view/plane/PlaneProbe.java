package org.ganscope.view.plane;

import org.ganscope.data.Range;

/**
 * A latent point z that a person moves, and what G makes of it and of its surroundings. Deeply
 * immutable by convention.
 *
 * @param latent where z is
 * @param x the first coordinate of G(z)
 * @param y the second one
 * @param score D(G(z)), in the unit of the game
 * @param alongFirst ∂G/∂z₁ at z, two numbers
 * @param alongSecond ∂G/∂z₂ at z, two numbers; none where z has one coordinate
 * @param firstLine where G sends the line through z on which only z₁ changes
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
     * @param range what is shown of each of its axes
     * @param isNormal whether the prior is N(0, 1); else it is even over the range
     * @param dimension how many coordinates the space has; from the third on they are 0
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
         * Radius of the circle, or half the length of the stretch, whose image is shown: small, for
         * that image is worked out as if G were linear.
         */
        public double radius() {
            return range.length() / (isLine() ? 20 : 50);
        }
    }

    /** Whether the tangent to a curve is known, not the Jacobian of a surface. */
    public boolean isCurve() {
        return latent.isLine();
    }

    /**
     * Where the linearised G sends the point of the latent circle around z at this angle.
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
