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
 * A game near a fixed point: the eigenvalues of a Jacobian. The flow x' = v(x) settles there if all
 * of v' lie left of the imaginary axis (Nagarajan and Kolter 2017, "Gradient descent GAN
 * optimization is locally stable"), the operator x ← F(x) if all of F' lie inside the unit circle
 * (Bertsekas 1999, proposition 4.4.1; Mescheder, Nowozin, Geiger 2017). Immutable.
 */
public final class Linearisation {
    private final DMatrixRMaj matrix;
    private final List<Eigenvalue> eigenvalues;

    private Linearisation(DMatrixRMaj matrix, List<Eigenvalue> eigenvalues) {
        this.matrix = matrix;
        this.eigenvalues = eigenvalues;
    }

    /** Of a square matrix of finite numbers; copied. */
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

    /** Of the flow of a game at a state. */
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

    /** max |λ|: of an operator, the factor per step at which the slowest part dies out. */
    public double spectralRadius() {
        return eigenvalues.stream().mapToDouble(Eigenvalue::modulus).max().orElse(0);
    }

    /** The product of the eigenvalues: how an operator changes areas. */
    public double determinant() {
        return CommonOps_DDRM.det(matrix);
    }

    /** The sum of the eigenvalues. */
    public double trace() {
        return CommonOps_DDRM.trace(matrix);
    }
}
