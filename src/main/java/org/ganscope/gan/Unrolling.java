package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.loss.Game;
import org.ganscope.gan.loss.Objective;
import org.ganscope.math.BatchColumns;
import org.ganscope.nn.HessianProduct;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.ScoreLoss;

/**
 * The unrolled GAN (Metz et al. 2017): G minimises L_G(θ_K, x) for its samples x, where D has made
 * K steps ahead of its parameters θ₀ against the same samples, θ_{k+1} = θ_k − η·∇_θ L_D(θ_k, x).
 * G's gradient runs through these steps, exactly:
 *
 * <p>λ_K = ∇_θ L_G(θ_K, x) and dx = ∇ₓ L_G(θ_K, x); for k = K − 1 … 0, with R{·} along λ_{k+1}
 * ({@link HessianProduct}): dx −= η·R{∇ₓ L_D(θ_k, x)}, λ_k = λ_{k+1} − η·R{∇_θ L_D(θ_k, x)}.
 *
 * <p>The steps ahead are plain gradient steps of L_D: without penalties, clipping, flips or another
 * optimiser. They are made by a copy, so that D does not change. With spectral normalisation the
 * directions u and v are those that D last found. Allocates nothing once its buffers have grown.
 * Owned by one thread.
 */
final class Unrolling {
    private final Mlp discriminator;
    private final Mlp ahead;
    private final HessianProduct hessian;
    private final StepLoss stepLoss = new StepLoss();

    /** θ₀ … θ_K. */
    private float[][] path = new float[0][];

    private final float[] lambda;
    private final FMatrixRMaj generated = new FMatrixRMaj(0, 0);
    private final FMatrixRMaj ds = new FMatrixRMaj(0, 0);
    private final FMatrixRMaj gradient = new FMatrixRMaj(0, 0);

    /** L_D of the current batch, as a function of the logits. */
    private static final class StepLoss implements ScoreLoss {
        private Game game = Objective.NON_SATURATING.game();
        private int real;

        @Override
        public void gradient(FMatrixRMaj s, FMatrixRMaj ds) {
            game.discriminatorLoss(s, real, ds);
        }

        @Override
        public void curvature(FMatrixRMaj s, FMatrixRMaj change, FMatrixRMaj out) {
            game.discriminatorCurvature(s, real, change, out);
        }
    }

    /** Looks ahead from the current parameters of this discriminator at each call. */
    Unrolling(Mlp discriminator) {
        this.discriminator = discriminator;
        ahead = new Mlp(discriminator.shape());
        hessian = new HessianProduct(ahead);
        lambda = new float[discriminator.shape().parameterCount()];
    }

    /**
     * Computes L_G(θ_K, x) and its {@link #gradient}.
     *
     * @param updates gives K and η
     * @param packs the inputs of D, (m·d × (real + generated)), the real ones first
     * @param real number of real packs
     * @param observer is told what the D that has looked ahead says
     * @return L_G
     */
    double run(
            Game game, UpdateConfig updates, FMatrixRMaj packs, int real, StepObserver observer) {
        int steps = updates.unrolledSteps();
        float rate = (float) updates.unrolledRate();
        stepLoss.game = game;
        stepLoss.real = real;
        ahead.copyFrom(discriminator);
        reserve(steps);
        ahead.copyParametersTo(path[0]);
        for (int k = 0; k < steps; k++) {
            stepAhead(packs, rate, path[k], path[k + 1]);
        }
        double loss = generatorLoss(game, packs, real, observer);
        for (int k = steps - 1; k >= 0; k--) {
            stepBack(packs, rate, path[k]);
        }
        return loss;
    }

    /** ∂L_G/∂packs for the generated ones: (m·d × generated), this object's own buffer. */
    FMatrixRMaj gradient() {
        return gradient;
    }

    /** ∂L_G/∂s at the end of the look ahead, this object's own buffer. */
    FMatrixRMaj slopes() {
        return ds;
    }

    private void reserve(int steps) {
        if (path.length <= steps) {
            path = new float[steps + 1][lambda.length];
        }
    }

    private void stepAhead(FMatrixRMaj packs, float rate, float[] from, float[] to) {
        FMatrixRMaj s = ahead.forward(packs, 2);
        ds.reshape(1, s.numCols);
        stepLoss.gradient(s, ds);
        ahead.backward(ds);
        ahead.completeGradients();
        ahead.copyGradientsTo(to);
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] - rate * to[i];
        }
        ahead.copyParametersFrom(to);
    }

    /** L_G(θ_K, x), with λ_K and dx. */
    private double generatorLoss(Game game, FMatrixRMaj packs, int real, StepObserver observer) {
        takeGenerated(packs, real, generated);
        boolean pairs = game.isRelativistic();
        FMatrixRMaj judged = pairs ? packs : generated;
        FMatrixRMaj s = ahead.forward(judged, pairs ? 2 : 1);
        observer.judged(ahead, judged, pairs ? real : 0, s);
        ds.reshape(1, s.numCols);
        double loss = game.generatorLoss(s, pairs ? real : 0, ds);
        ahead.backward(ds);
        ahead.completeGradients();
        ahead.copyGradientsTo(lambda);
        takeGenerated(ahead.inputGradient(ds), pairs ? real : 0, gradient);
        return loss;
    }

    /** From λ_{k+1} to λ_k, adding to dx. */
    private void stepBack(FMatrixRMaj packs, float rate, float[] at) {
        ahead.copyParametersFrom(at);
        hessian.compute(packs, stepLoss, lambda);
        float[] product = hessian.parameterProduct();
        for (int i = 0; i < lambda.length; i++) {
            lambda[i] -= rate * product[i];
        }
        takeGenerated(hessian.inputProduct(), stepLoss.real, generated);
        for (int i = 0; i < gradient.getNumElements(); i++) {
            gradient.data[i] -= rate * generated.data[i];
        }
    }

    /** The columns of all from {@code real} on. */
    private static void takeGenerated(FMatrixRMaj all, int real, FMatrixRMaj out) {
        BatchColumns.copy(all, real, all.numCols - real, out);
    }
}
