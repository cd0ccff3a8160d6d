package org.ganscope.view.slow;

import org.ganscope.gan.FrozenPlayers;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.StepTrace;
import org.ganscope.gan.SubStep;
import org.ganscope.gan.TracePart;
import org.ganscope.session.Snapshot;
import org.ganscope.session.TracedStep;

import java.util.List;
import java.util.Optional;

/**
 * A sub-step of a step that is looked at slowly. Immutable.
 *
 * @param all the sub-steps of the step
 * @param index of the one that is shown
 */
public record SlowStep(TracedStep traced, List<SubStep> all, int index) {
    public SlowStep {
        all = List.copyOf(all);
    }

    /** The first sub-step; empty if the run has diverged and makes no step. */
    public static Optional<SlowStep> first(TracedStep traced) {
        List<SubStep> all = traced.trace().subSteps();
        return all.isEmpty() ? Optional.empty() : Optional.of(new SlowStep(traced, all, 0));
    }

    /** Another sub-step of the same step; the last one for an index beyond it. */
    public SlowStep at(int other) {
        return new SlowStep(traced, all, Math.clamp(other, 0, all.size() - 1));
    }

    public StepTrace trace() {
        return traced.trace();
    }

    /** The settings with which the step is made. */
    public GanConfig config() {
        return trace().config();
    }

    public SubStep subStep() {
        return all.get(index);
    }

    public SubStep.Phase phase() {
        return subStep().phase();
    }

    public TracePart part() {
        return trace().parts().get(subStep().part());
    }

    public boolean isFirst() {
        return index == 0;
    }

    public boolean isLast() {
        return index == all.size() - 1;
    }

    /** Whether it belongs to the look ahead of an extra-gradient step. */
    public boolean isLookAhead() {
        return trace().isLookAhead(subStep().part());
    }

    /** Whose loss or move it is; nobody's when both go back. */
    public Optional<Player> player() {
        return switch (part()) {
            case TracePart.Gradient gradient -> Optional.of(gradient.player());
            case TracePart.Move move -> Optional.of(move.player());
            case TracePart.Return _ -> Optional.empty();
        };
    }

    /** Its batch with the loss: of a move, the one that the player moves by; of a return, none. */
    public Optional<TracePart.Gradient> gradient() {
        return player().flatMap(this::latestGradient);
    }

    private Optional<TracePart.Gradient> latestGradient(Player player) {
        for (int i = subStep().part(); i >= 0; i--) {
            if (trace().parts().get(i) instanceof TracePart.Gradient gradient
                    && gradient.player() == player) {
                return Optional.of(gradient);
            }
        }
        return Optional.empty();
    }

    /** Both networks as they are shown: after a move, and with the D that has looked ahead. */
    public FrozenPlayers players() {
        boolean isAhead =
                switch (phase()) {
                    case AHEAD, SCORES, LOSS -> true;
                    case REAL, GENERATED, MOVE, RETURN -> false;
                };
        FrozenPlayers players = part().after();
        return isAhead && part() instanceof TracePart.GeneratorGradient g && g.ahead().isPresent()
                ? new FrozenPlayers(g.ahead().get(), players.generator())
                : players;
    }

    /** The networks before what this sub-step changes; empty if it changes none. */
    public Optional<FrozenPlayers> before() {
        return switch (phase()) {
            case MOVE, RETURN, AHEAD -> Optional.of(part().before());
            case REAL, GENERATED, SCORES, LOSS -> Optional.empty();
        };
    }

    /** The run with the networks of this sub-step. */
    public Snapshot snapshot() {
        return traced.at().with(players());
    }
}
