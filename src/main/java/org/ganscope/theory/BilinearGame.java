package org.ganscope.theory;

import org.ejml.data.DMatrixRMaj;

/**
 * The bilinear game min_θ max_w ⟨w, v − θ⟩ − R(w): a WGAN with D(x) = ⟨w, x⟩ that learns the mean v
 * of its data by G(z) = z + θ (Daskalakis, Ilyas, Syrgkanis, Zeng 2018, "Training GANs with
 * Optimism", section 2; with v = 0 the example of Gidel et al. 2019, "Negative Momentum for
 * Improved Game Dynamics").
 *
 * <pre>
 * θ' = w
 * w' = v − θ − ∇R(w)
 * </pre>
 *
 * <p>Its equilibrium is θ = v, w = 0. The field uses the means over all samples, so nothing is
 * random. Immutable.
 */
public final class BilinearGame implements TwoPlayerGame {
    private final double[] target;
    private final Penalty penalty;
    private final double clip;

    private BilinearGame(double[] target, Penalty penalty, double clip) {
        this.target = target;
        this.penalty = penalty;
        this.clip = clip;
    }

    /** Data with mean v, which has as many numbers as θ and w; no penalty, no clipping. */
    public static BilinearGame towards(double... v) {
        return new BilinearGame(v.clone(), Penalty.NONE, Double.POSITIVE_INFINITY);
    }

    /** This game with the penalty R on ∇ₓD = w. */
    public BilinearGame withPenalty(Penalty other) {
        return new BilinearGame(target, other, clip);
    }

    /** This game with every wᵢ clipped to ±bound. */
    public BilinearGame withClip(double bound) {
        if (!(bound > 0)) {
            throw new IllegalArgumentException("clip " + bound);
        }
        return new BilinearGame(target, penalty, bound);
    }

    @Override
    public double clip() {
        return clip;
    }

    @Override
    public State direction(State at) {
        int n = target.length;
        double factor = penalty.factor(slope(at));
        double[] v = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double w = at.discriminator(i);
            v[i] = w;
            v[n + i] = target[i] - at.generator(i) - factor * w;
        }
        return at.with(v);
    }

    @Override
    public DMatrixRMaj jacobian(State at) {
        int n = target.length;
        double norm = slope(at);
        double ridge = penalty.factor(norm);
        double bend = norm == 0 ? 0 : penalty.factorSlope(norm) / norm;
        DMatrixRMaj jacobian = new DMatrixRMaj(2 * n, 2 * n);
        for (int i = 0; i < n; i++) {
            jacobian.set(i, n + i, 1);
            jacobian.set(n + i, i, -1);
            jacobian.set(n + i, n + i, -ridge);
            for (int j = 0; j < n; j++) {
                jacobian.add(n + i, n + j, -bend * at.discriminator(i) * at.discriminator(j));
            }
        }
        return jacobian;
    }

    /** ‖∇ₓD‖ = ‖w‖. */
    private static double slope(State at) {
        double sum = 0;
        for (int i = at.generatorSize(); i < at.size(); i++) {
            sum += at.get(i) * at.get(i);
        }
        return StrictMath.sqrt(sum);
    }
}
