package org.ganscope.ui.words;

import org.ganscope.gan.Player;
import org.ganscope.gan.loss.Objective;

/** The share of a sample in a kind of loss, with numbers: keys of the bundle. */
public enum LossForm {
    D_LOGARITHM("d.logarithm"),
    D_SQUARE("d.square"),
    D_HINGE("d.hinge"),
    D_CRITIC("d.critic"),
    D_PAIRS("d.pairs"),
    G_SATURATING("g.saturating"),
    G_LOGARITHM("g.logarithm"),
    G_SQUARE("g.square"),
    G_HINGE("g.hinge"),
    G_CRITIC("g.critic"),
    G_PAIRS("g.pairs");

    private final String key;

    LossForm(String key) {
        this.key = key;
    }

    /** That of a player's loss. */
    public static LossForm of(Objective objective, Player player) {
        boolean isD = player == Player.DISCRIMINATOR;
        return switch (objective) {
            case MINIMAX -> isD ? D_LOGARITHM : G_SATURATING;
            case NON_SATURATING -> isD ? D_LOGARITHM : G_LOGARITHM;
            case LEAST_SQUARES -> isD ? D_SQUARE : G_SQUARE;
            case HINGE -> isD ? D_HINGE : G_HINGE;
            case WGAN, WGAN_GP -> isD ? D_CRITIC : G_CRITIC;
            case RELATIVISTIC -> isD ? D_PAIRS : G_PAIRS;
        };
    }

    /** The share of a sample, from its score {0}, as {1}; of D's loss for a real one. */
    public String example() {
        return "slow.example." + key;
    }

    /** Whether a share belongs to a pair, not to one sample with a score of its own. */
    public boolean isOfPairs() {
        return this == D_PAIRS || this == G_PAIRS;
    }
}
