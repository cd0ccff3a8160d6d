package org.ganscope.theory;

import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A game near a fixed point: the eigenvalues of a Jacobian. The flow x' = v(x) converges to it if
 * all eigenvalues of v' are left of the imaginary axis (Nagarajan and Kolter 2017, "Gradient
 * descent GAN optimization is locally stable"), the operator x ← F(x) if all eigenvalues of F' are
 * inside the unit circle (Bertsekas 1999, proposition 4.4.1; Mescheder, Nowozin, Geiger 2017).
 * Immutable.
 */
public final class Linearisation {
    private final DMatrixRMaj matrix;
    private final List<Eigenvalue> eigenvalues;

    private Linearisation(DMatrixRMaj matrix, List<Eigenvalue> eigenvalues) {
        this.matrix = matrix;
        this.eigenvalues = eigenvalues;
    }

    /** The linearisation with this square matrix of finite numbers, which is copied. */
    public static Linearisation of(DMatrixRMaj jacobian) {
        DMatrixRMaj matrix = jacobian.copy();
        EigenDecomposition_F64<DMatrixRMaj> solver =
                DecompositionFactory_DDRM.eig(matrix.numRows, false);
        if (!solver.decompose(matrix.copy())) {
            throw new IllegalArgumentException("no eigenvalues found of " + matrix);
        }
        List<Eigenvalue> found = new ArrayList<>();
        for (int i = 0; i < solver.getNumberOfEigenvalues(); i++) {
            Complex_F64 value = solver.getEigenvalue(i);
            found.add(new Eigenvalue(value.real, value.imaginary));
        }
        found.sort(
                Comparator.comparingDouble(Eigenvalue::real)
                        .thenComparingDouble(Eigenvalue::imaginary)
                        .reversed());
        return new Linearisation(matrix, List.copyOf(found));
    }

    /** The linearisation of a game's flow at a state. */
    public static Linearisation of(TwoPlayerGame game, State at) {
        return of(game.jacobian(at));
    }

    /** A copy of the Jacobian. */
    public DMatrixRMaj matrix() {
        return matrix.copy();
    }

    /** From the largest real part to the smallest; conjugates: +i before −i. */
    public List<Eigenvalue> eigenvalues() {
        return eigenvalues;
    }

    /** max |λ|: for an operator, the factor per step with which the slowest part decays. */
    public double spectralRadius() {
        return eigenvalues.stream().mapToDouble(Eigenvalue::modulus).max().orElse(0);
    }

    /** The product of the eigenvalues: the factor by which an operator changes areas. */
    public double determinant() {
        return CommonOps_DDRM.det(matrix);
    }

    /** The sum of the eigenvalues. */
    public double trace() {
        return CommonOps_DDRM.trace(matrix);
    }
}
