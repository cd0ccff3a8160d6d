package org.ganscope.theory;

import org.ejml.data.DMatrixRMaj;

import java.util.function.DoubleUnaryOperator;

/**
 * The linear GAN G(z) = w·z + b, D(x) = σ(a·x + c), z ~ N(0, 1), data N(μ, d²). The state is (w, b
 * | a, c). A minimax G descends E[ln(1 − D)], D ascends E[ln D(x)] + E[ln(1 − D(y))] − R(a).
 *
 * <p>The logits s are normal on data, N(aμ + c, a²d²), and on generated samples, N(ab + c, a²w²).
 * Let g, f, r be the pushes of {@link Loss} on s by G, by D on generated and by D on real samples.
 * Then Stein's identity E[z h(z)] = E[h'(z)] gives the field
 *
 * <pre>
 * w' = E[z·a·g(s)]           = a²w E[g'(s)]
 * b' = E[a·g(s)]             = a E[g(s)]
 * a' = E[x r(s)] − E[y f(s)] = μE[r] + a d²E[r'] − bE[f] − a w²E[f'] − ∂R/∂a
 * c' = E[r(s)] − E[f(s)]
 * </pre>
 *
 * <p>Equilibria: b = μ, a = c = 0 with any w. Since g' = σ' > 0 in minimax and −σ' < 0 in the
 * non-saturating game, |w| never decreases in the former and never increases in the latter: a
 * monotone D compares means, and the spread of the data is not learned. Its Jacobian there has an
 * eigenvalue 0 along w, so that the criterion of Nagarajan and Kolter 2017, "Gradient descent GAN
 * optimization is locally stable", holds at best on the other three parameters.
 *
 * <p>Instance noise N(0, σ²) on both sides adds σ² to d² and to w² in these distributions and
 * nowhere else.
 *
 * @param mean μ of the data
 * @param deviation d ≥ 0, the standard deviation of the data
 * @param loss the two losses
 * @param penalty the penalty R on ∇ₓ of D's logit, which is a
 * @param noise σ ≥ 0, the standard deviation of the instance noise
 * @param clip the bound of |a| and |c| after each of D's steps, > 0; infinite for none
 */
public record LinearGan(
        double mean, double deviation, Loss loss, Penalty penalty, double noise, double clip)
        implements TwoPlayerGame {
    private static final int W = 0;
    private static final int B = 1;
    private static final int A = 2;
    private static final int C = 3;

    public LinearGan {
        if (!(deviation >= 0 && noise >= 0 && clip > 0)) {
            throw new IllegalArgumentException(
                    "deviation " + deviation + ", noise " + noise + ", clip " + clip);
        }
    }

    /** Data N(mean, deviation²); no penalty, no noise, no clipping. */
    public LinearGan(double mean, double deviation, Loss loss) {
        this(mean, deviation, loss, Penalty.NONE, 0, Double.POSITIVE_INFINITY);
    }

    /** This game with a penalty. */
    public LinearGan withPenalty(Penalty other) {
        return new LinearGan(mean, deviation, loss, other, noise, clip);
    }

    /** This game with instance noise of this standard deviation. */
    public LinearGan withNoise(double sigma) {
        return new LinearGan(mean, deviation, loss, penalty, sigma, clip);
    }

    /** This game with a and c clipped to ±bound. */
    public LinearGan withClip(double bound) {
        return new LinearGan(mean, deviation, loss, penalty, noise, bound);
    }

    /** The state (w, b | a, c). */
    public static State state(double w, double b, double a, double c) {
        return State.of(new double[] {w, b}, new double[] {a, c});
    }

    @Override
    public State direction(State at) {
        double a = at.get(A);
        double real = realVariance();
        double generated = generatedVariance(at);
        double data = mean * real(0, at) + a * real * real(1, at);
        double samples = at.get(B) * fake(0, at) + a * generated * fake(1, at);
        return at.with(
                a * a * at.get(W) * push(1, at),
                a * push(0, at),
                data - samples - penalty.factor(Math.abs(a)) * a,
                real(0, at) - fake(0, at));
    }

    @Override
    public DMatrixRMaj jacobian(State at) {
        double w = at.get(W);
        double b = at.get(B);
        double a = at.get(A);
        double size = Math.abs(a);
        double real = realVariance();
        double generated = generatedVariance(at);
        // how the mean and the variance of the logits move with (w, b, a, c)
        double[] meanFake = {0, a, b, 1};
        double[] spreadFake = {2 * a * a * w, 0, 2 * a * generated, 0};
        double[] meanReal = {0, 0, mean, 1};
        double[] spreadReal = {0, 0, 2 * a * real, 0};
        DMatrixRMaj jacobian = new DMatrixRMaj(4, 4);
        for (int p = W; p <= C; p++) {
            double dm = meanFake[p];
            double dv = spreadFake[p] / 2;
            double push = push(1, at) * dm + push(2, at) * dv;
            double pushSlope = push(2, at) * dm + push(3, at) * dv;
            double fake = fake(1, at) * dm + fake(2, at) * dv;
            double fakeSlope = fake(2, at) * dm + fake(3, at) * dv;
            double dataPull = real(1, at) * meanReal[p] + real(2, at) * spreadReal[p] / 2;
            double dataSlope = real(2, at) * meanReal[p] + real(3, at) * spreadReal[p] / 2;
            jacobian.set(W, p, a * a * w * pushSlope);
            jacobian.set(B, p, a * push);
            jacobian.set(
                    A,
                    p,
                    mean * dataPull + a * real * dataSlope - b * fake - a * generated * fakeSlope);
            jacobian.set(C, p, dataPull - fake);
        }
        jacobian.add(W, W, a * a * push(1, at));
        jacobian.add(W, A, 2 * a * w * push(1, at));
        jacobian.add(B, A, push(0, at));
        jacobian.add(A, W, -2 * a * w * fake(1, at));
        jacobian.add(A, B, -fake(0, at));
        double bend = penalty.factor(size) + penalty.factorSlope(size) * size;
        jacobian.add(A, A, real * real(1, at) - generated * fake(1, at) - bend);
        return jacobian;
    }

    private double realVariance() {
        return deviation * deviation + noise * noise;
    }

    private double generatedVariance(State at) {
        return at.get(W) * at.get(W) + noise * noise;
    }

    /** E[g⁽ᵏ⁾(s)] on generated samples, k the order. */
    private double push(int order, State at) {
        return onGenerated(at, s -> loss.generated(order, s));
    }

    /** E[f⁽ᵏ⁾(s)] on generated samples. */
    private double fake(int order, State at) {
        return onGenerated(at, s -> loss.fake(order, s));
    }

    /** E[r⁽ᵏ⁾(s)] on data. */
    private double real(int order, State at) {
        double spread = Math.abs(at.get(A)) * StrictMath.sqrt(realVariance());
        return GaussianMean.of(at.get(A) * mean + at.get(C), spread, s -> loss.real(order, s));
    }

    private double onGenerated(State at, DoubleUnaryOperator f) {
        double spread = Math.abs(at.get(A)) * StrictMath.sqrt(generatedVariance(at));
        return GaussianMean.of(at.get(A) * at.get(B) + at.get(C), spread, f);
    }
}
