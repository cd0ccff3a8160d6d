package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.loss.Game;
import org.ganscope.math.FrozenBatch;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkWeights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes down one step, part by part. */
final class StepRecorder implements StepObserver {
    private final Game game;
    private final Mlp discriminator;
    private final Mlp generator;
    private final List<TracePart> parts = new ArrayList<>();
    private FrozenPlayers players;

    private FrozenBatch real = FrozenBatch.EMPTY;
    private FrozenBatch latent = FrozenBatch.EMPTY;
    private FrozenBatch generated = FrozenBatch.EMPTY;
    private FrozenBatch seen = FrozenBatch.EMPTY;
    private FMatrixRMaj logits = new FMatrixRMaj(0, 0);
    private int realPacks;
    private Optional<NetworkWeights> ahead = Optional.empty();
    private final List<TracedPenalty> penalties = new ArrayList<>();

    /** A recorder of the next step of two networks. */
    StepRecorder(Game game, Mlp discriminator, Mlp generator) {
        this.game = game;
        this.discriminator = discriminator;
        this.generator = generator;
        players = new FrozenPlayers(discriminator.freeze(), generator.freeze());
    }

    /** All parts so far. */
    List<TracePart> parts() {
        return parts;
    }

    @Override
    public void real(FMatrixRMaj x) {
        real = FrozenBatch.of(x);
    }

    @Override
    public void generated(FMatrixRMaj z, FMatrixRMaj x) {
        latent = FrozenBatch.of(z);
        generated = FrozenBatch.of(x);
    }

    @Override
    public void judged(Mlp judge, FMatrixRMaj packs, int real, FMatrixRMaj s) {
        if (judge == discriminator) { // after its power iteration: as it judged
            players = players.with(Player.DISCRIMINATOR, judge.freeze());
            ahead = Optional.empty();
        } else {
            ahead = Optional.of(judge.freeze());
        }
        seen = FrozenBatch.of(packs);
        realPacks = real;
        logits = s.copy();
    }

    @Override
    public void penalty(TracedPenalty.Kind kind, FMatrixRMaj points, double value) {
        penalties.add(new TracedPenalty(kind, FrozenBatch.of(points), value));
    }

    @Override
    public void discriminatorGradient(LabelFlips flips, FMatrixRMaj ds, StepStatistics seen) {
        FMatrixRMaj labelled = logits.copy();
        flips.exchange(labelled);
        FMatrixRMaj shares = labelled.createLike();
        game.discriminatorShares(labelled, realPacks, shares);
        flips.exchange(shares);
        parts.add(
                new TracePart.DiscriminatorGradient(
                        players,
                        batch(flipped(flips), shares, ds),
                        seen.discriminatorLoss,
                        penalties,
                        seen.discriminatorGradient));
        clear();
    }

    private Set<Integer> flipped(LabelFlips flips) {
        Set<Integer> flipped = new TreeSet<>();
        for (int i = 0; i < realPacks; i++) {
            if (flips.isFlipped(i)) {
                flipped.add(i);
            }
        }
        return flipped;
    }

    @Override
    public void generatorGradient(FMatrixRMaj ds, FMatrixRMaj dx, StepStatistics seen) {
        FMatrixRMaj push = dx.copy();
        for (int i = 0; i < push.getNumElements(); i++) {
            push.data[i] = -push.data[i];
        }
        parts.add(
                new TracePart.GeneratorGradient(
                        players,
                        batch(Set.of(), generatorShares(), ds),
                        seen.generatorLoss,
                        FrozenBatch.of(push),
                        ahead,
                        seen.generatorGradient));
        clear();
    }

    /** Those of the generated columns behind as many zeros as there are real ones. */
    private FMatrixRMaj generatorShares() {
        int count = logits.numCols - realPacks;
        FMatrixRMaj own = new FMatrixRMaj(1, count);
        game.generatorShares(logits, realPacks, own);
        FMatrixRMaj shares = logits.createLike();
        System.arraycopy(own.data, 0, shares.data, realPacks, count);
        return shares;
    }

    private JudgedBatch batch(Set<Integer> flipped, FMatrixRMaj shares, FMatrixRMaj ds) {
        FMatrixRMaj scores = logits.createLike();
        game.scores(logits.data, 0, scores.data, 0, logits.numCols);
        return new JudgedBatch(
                real,
                latent,
                generated,
                seen,
                realPacks,
                FrozenBatch.of(logits),
                FrozenBatch.of(scores),
                flipped,
                FrozenBatch.of(shares),
                FrozenBatch.of(ds));
    }

    private void clear() {
        real = FrozenBatch.EMPTY;
        penalties.clear();
    }

    @Override
    public void moved(Player player) {
        Mlp network = player == Player.DISCRIMINATOR ? discriminator : generator;
        FrozenPlayers before = players;
        players = before.with(player, network.freeze());
        parts.add(new TracePart.Move(player, before, players));
    }

    @Override
    public void wentBack() {
        FrozenPlayers before = players;
        players = new FrozenPlayers(discriminator.freeze(), generator.freeze());
        parts.add(new TracePart.Return(before, players));
    }
}
