package org.ganscope.theory;

/**
 * One eigenvalue of a real matrix.
 *
 * @param real its real part
 * @param imaginary its imaginary part, 0 if it is real
 */
public record Eigenvalue(double real, double imaginary) {
    /** |λ|. */
    public double modulus() {
        return StrictMath.hypot(real, imaginary);
    }
}
