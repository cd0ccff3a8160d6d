package org.ganscope.cli;

import org.ganscope.gan.Divergence;
import org.ganscope.gan.Player;
import org.ganscope.session.Aftermath;
import org.ganscope.session.Run;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.util.List;

/** Reports that a run diverged: when, where, and what to do. */
final class Diverged {
    private Diverged() {}

    /** The exit status of a run; a divergence is reported on the error stream. */
    static ExitStatus report(Run run, Terminal terminal) {
        if (run.aftermath().isEmpty()) {
            return ExitStatus.OK;
        }
        terminal.err().println(sentence(run.aftermath().get()));
        return ExitStatus.DIVERGED;
    }

    private static String sentence(Aftermath aftermath) {
        Divergence divergence = aftermath.divergence();
        String player = divergence.player() == Player.DISCRIMINATOR ? "discriminator" : "generator";
        String quantity =
                switch (divergence.quantity()) {
                    case LOSS -> Text.of("cli.diverged.loss");
                    case GRADIENT -> Text.of("cli.diverged.gradient");
                    case PARAMETERS -> Text.of("cli.diverged.parameters");
                };
        return Text.of(
                "cli.diverged",
                NumberDisplay.countInTerminal(divergence.step()),
                quantity,
                player,
                advice(aftermath));
    }

    /** A setting as it is typed after {@code --set}. */
    private static String advice(Aftermath aftermath) {
        List<String> settings = aftermath.advice();
        return settings.isEmpty()
                ? Text.of("cli.diverged.other")
                : "--set " + String.join(" ", settings);
    }
}
