package org.ganscope.ui.model;

import org.ganscope.gan.Divergence;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.nn.OptimiserConfig;
import org.ganscope.nn.OptimiserKind;
import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Says of a diverged run where it happened, why it probably did, and what to do. */
public final class Autopsy {
    private Autopsy() {}

    /** The verdict on a snapshot whose run has diverged. */
    public static Verdict of(Snapshot snapshot) {
        Divergence divergence = snapshot.divergence().orElseThrow();
        String quantity = divergence.quantity().name().toLowerCase(Locale.ROOT);
        String what =
                Text.of(
                        "status.diverged." + quantity,
                        Figures.count(divergence.step()),
                        name(divergence.player()));
        return new Verdict(
                Verdict.Mood.BAD,
                Text.of("status.diverged"),
                what + " " + why(snapshot.config()) + " " + Text.of("status.diverged.picture"));
    }

    private static String why(GanConfig config) {
        List<Player> hasty =
                Arrays.stream(Player.values())
                        .filter(player -> isHasty(config.player(player).optimiser()))
                        .toList();
        if (hasty.size() == 2) {
            return Text.of("status.diverged.rates");
        }
        if (hasty.isEmpty()) {
            return Text.of("status.diverged.game");
        }
        Player player = hasty.getFirst();
        OptimiserConfig optimiser = config.player(player).optimiser();
        return Text.of(
                "status.diverged.rate",
                name(player),
                Figures.rate(optimiser.learningRate()),
                Text.of("choice.optimiser." + optimiser.kind().key()));
    }

    /** Rates above these seldom end well: an adaptive step has the size of the rate itself. */
    private static boolean isHasty(OptimiserConfig optimiser) {
        return optimiser.learningRate() > limit(optimiser.kind());
    }

    private static double limit(OptimiserKind kind) {
        return switch (kind) {
            case SGD, OPTIMISTIC_SGD -> 0.3;
            case MOMENTUM -> 0.05;
            case RMS_PROP, ADAM, AMS_GRAD, OPTIMISTIC_ADAM -> 0.02;
        };
    }

    private static String name(Player player) {
        return Text.of(player == Player.DISCRIMINATOR ? "window.player.d" : "window.player.g");
    }
}
