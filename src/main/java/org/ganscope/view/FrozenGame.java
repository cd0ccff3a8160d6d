package org.ganscope.view;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.Game;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.session.Snapshot;

import java.util.Arrays;
import java.util.Optional;

/**
 * The two networks of a snapshot, ready for evaluation. The buffers are kept from frame to frame
 * while the architecture does not change. For a D that judges packs, the score of a single sample
 * is the mean over {@link PackPartners}.
 */
public final class FrozenGame {
    private Optional<Mlp> discriminator = Optional.empty();
    private Optional<Mlp> generator = Optional.empty();
    private Optional<PackPartners> partners = Optional.empty();
    private Optional<Snapshot> loaded = Optional.empty();

    /** Loads the networks of a snapshot, unless they are already loaded. */
    public void load(Snapshot snapshot) {
        if (loaded.isPresent() && loaded.get() == snapshot) {
            return;
        }
        discriminator = Optional.of(reload(discriminator, snapshot.discriminator()));
        generator = Optional.of(reload(generator, snapshot.generator()));
        if (partners.isEmpty() || !partners.get().fit(snapshot.config())) {
            partners = Optional.of(new PackPartners(snapshot.config()));
        }
        loaded = Optional.of(snapshot);
    }

    /** A network with these weights: the given one if it has the same shape. */
    public static Mlp reload(Optional<Mlp> network, NetworkWeights weights) {
        if (network.isEmpty() || !network.get().shape().equals(weights.shape())) {
            return new Mlp(weights);
        }
        network.get().load(weights);
        return network.get();
    }

    public GanConfig config() {
        return loaded.orElseThrow().config();
    }

    /** σ of the instance noise in force, ≥ 0. */
    public double noise() {
        Snapshot snapshot = loaded.orElseThrow();
        return snapshot.config().regularisers().noiseAt(snapshot.step());
    }

    public Game game() {
        return config().game();
    }

    public Mlp discriminator() {
        return discriminator.orElseThrow();
    }

    public Mlp generator() {
        return generator.orElseThrow();
    }

    public PackPartners partners() {
        return partners.orElseThrow();
    }

    /** D(x) of n samples into scores[0 … n). x: (d×n). */
    public void scores(FMatrixRMaj x, float[] scores) {
        PackPartners with = partners();
        FMatrixRMaj s = discriminator().forward(with.packs(x, with.real()));
        float[] each = new float[s.numCols];
        game().scores(s.data, 0, each, 0, s.numCols);
        with.mean(each, scores, x.numCols);
    }

    /**
     * −∂L_G/∂x of each sample's own term of the generator's loss, the mean's gradient times the
     * number of samples. If D judges packs, the partners are generated samples, as they are for G;
     * if it compares samples, it compares with fixed real ones.
     *
     * @param x generated samples, (d×n)
     * @param others further generated samples as partners: (d × 64 or more)
     * @return (d×n), new
     */
    public FMatrixRMaj push(FMatrixRMaj x, FMatrixRMaj others) {
        PackPartners with = partners();
        float[] real = game().isRelativistic() ? realLogits() : new float[0];
        FMatrixRMaj s = discriminator().forward(with.packs(x, others));
        FMatrixRMaj ds = new FMatrixRMaj(1, s.numCols);
        if (game().isRelativistic()) {
            comparedGradient(real, s, ds);
        } else {
            game().generatorLoss(s, 0, ds);
        }
        FMatrixRMaj push = with.unpack(discriminator().inputGradient(ds), x.numCols);
        for (int i = 0; i < push.getNumElements(); i++) {
            push.data[i] *= -x.numCols;
        }
        return push;
    }

    private float[] realLogits() {
        FMatrixRMaj s = discriminator().forward(partners().realPacks());
        float[] logits = new float[s.numCols];
        System.arraycopy(s.data, 0, logits, 0, logits.length);
        return logits;
    }

    /** ∂L_G/∂s of the generated samples, each of them compared with each of the real ones. */
    private void comparedGradient(float[] real, FMatrixRMaj s, FMatrixRMaj ds) {
        int n = s.numCols;
        int pairs = real.length * n;
        FMatrixRMaj pair = new FMatrixRMaj(1, 2 * pairs);
        for (int k = 0; k < real.length; k++) {
            Arrays.fill(pair.data, k * n, (k + 1) * n, real[k]);
            System.arraycopy(s.data, 0, pair.data, pairs + k * n, n);
        }
        FMatrixRMaj gradient = new FMatrixRMaj(1, 2 * pairs);
        game().generatorLoss(pair, pairs, gradient);
        for (int k = 0; k < real.length; k++) {
            for (int i = 0; i < n; i++) {
                ds.data[i] += gradient.data[pairs + k * n + i];
            }
        }
    }
}
