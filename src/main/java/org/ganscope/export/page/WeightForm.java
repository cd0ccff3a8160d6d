package org.ganscope.export.page;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Range;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.gan.FrozenPlayers;
import org.ganscope.gan.GanConfig;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.session.Snapshot;
import org.ganscope.view.FrozenGame;
import org.ganscope.view.LatentRange;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Chooses the shortest form of the weights that does not show: at 100 points, with the rounded
 * weights, G(z) and D(x) may differ from those of the engine by {@value #LIMIT} at most, at every
 * keyframe. That is half of what a page promises, since between these points it may be a little
 * more. Single precision always does.
 */
final class WeightForm {
    /** In units of the data and of the score. */
    static final double LIMIT = 5e-4;

    private static final int POINTS = 100;
    private static final int SIDE = 10;
    private static final List<NumberForm> SHORTER =
            List.of(NumberForm.HALF, NumberForm.THREE_BYTES);

    private final List<Keyframe> keyframes;
    private final FMatrixRMaj x;
    private final FrozenGame game = new FrozenGame();

    WeightForm(List<Keyframe> keyframes) {
        this.keyframes = keyframes;
        x = points(keyframes.getFirst().snapshot().config().target());
    }

    /** The form for the weights of G. */
    NumberForm generator() {
        return shortest((snapshot, form) -> difference(made(snapshot), made(g(snapshot, form))));
    }

    /** The form for the weights of D. */
    NumberForm discriminator() {
        return shortest((snapshot, form) -> difference(said(snapshot), said(d(snapshot, form))));
    }

    private NumberForm shortest(BiFunction<Snapshot, NumberForm, Double> error) {
        return SHORTER.stream()
                .filter(form ->
                        keyframes.stream()
                                .allMatch(each -> error.apply(each.snapshot(), form) <= LIMIT))
                .findFirst()
                .orElse(NumberForm.SINGLE);
    }

    private float[] made(Snapshot snapshot) {
        game.load(snapshot);
        return game.generator().forward(latent(snapshot.config())).data.clone();
    }

    private float[] said(Snapshot snapshot) {
        game.load(snapshot);
        float[] scores = new float[x.numCols];
        game.scores(x, scores);
        return scores;
    }

    private static Snapshot g(Snapshot snapshot, NumberForm form) {
        return snapshot.with(
                new FrozenPlayers(snapshot.discriminator(), rounded(snapshot.generator(), form)));
    }

    private static Snapshot d(Snapshot snapshot, NumberForm form) {
        return snapshot.with(
                new FrozenPlayers(rounded(snapshot.discriminator(), form), snapshot.generator()));
    }

    private static NetworkWeights rounded(NetworkWeights weights, NumberForm form) {
        return new NetworkWeights(weights.shape(), form.rounded(weights.toArray()));
    }

    /** Where the first two coordinates are quantiles of the prior and all others 0. */
    private static FMatrixRMaj latent(GanConfig config) {
        int dimension = config.latent().dimension();
        FMatrixRMaj z = new FMatrixRMaj(dimension, POINTS);
        float[] fine = LatentRange.quantiles(config.latent().prior(), POINTS);
        float[] coarse = LatentRange.quantiles(config.latent().prior(), SIDE);
        for (int i = 0; i < POINTS; i++) {
            z.set(0, i, dimension == 1 ? fine[i] : coarse[i % SIDE]);
            if (dimension > 1) {
                z.set(1, i, coarse[i / SIDE]);
            }
        }
        return z;
    }

    /** Even points of the range of the data, (d × {@value #POINTS}). */
    private static FMatrixRMaj points(TargetConfig target) {
        FMatrixRMaj x = new FMatrixRMaj(target.dimension(), POINTS);
        boolean isLine = target.dimension() == 1;
        Range across = isLine ? target.create1D().range() : target.create2D().range().x();
        for (int i = 0; i < POINTS; i++) {
            int row = i / SIDE;
            double share = isLine ? (i + 0.5) / POINTS : (i % SIDE + 0.5) / SIDE;
            x.set(0, i, at(across, share));
            if (!isLine) {
                x.set(1, i, at(target.create2D().range().y(), (row + 0.5) / SIDE));
            }
        }
        return x;
    }

    private static float at(Range range, double share) {
        return (float) (range.low() + share * range.length());
    }

    /** The greatest difference; NaN if one of the numbers is. */
    private static double difference(float[] first, float[] second) {
        double greatest = 0;
        for (int i = 0; i < first.length; i++) {
            greatest = Math.max(greatest, Math.abs(first[i] - second[i]));
        }
        return greatest;
    }
}
