package org.ganscope.gan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step as it was made: every number that it computed, in the order in which it did. Deeply
 * immutable; any thread may read it.
 *
 * @param step steps made before it
 * @param config the settings in force
 * @param parts empty only if the run had diverged before
 * @param after both networks after it
 * @param divergence what was not finite in it, if anything: then the step is not made
 */
public record StepTrace(
        long step,
        StepKind move,
        GanConfig config,
        List<TracePart> parts,
        FrozenPlayers after,
        Optional<Divergence> divergence) {
    public StepTrace {
        parts = List.copyOf(parts);
    }

    /** All sub-steps, in their order. */
    public List<SubStep> subSteps() {
        List<SubStep> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (SubStep.Phase phase : phases(parts.get(i))) {
                all.add(new SubStep(i, phase));
            }
        }
        return all;
    }

    private static List<SubStep.Phase> phases(TracePart part) {
        return switch (part) {
            case TracePart.Gradient gradient -> phases(gradient);
            case TracePart.Move _ -> List.of(SubStep.Phase.MOVE);
            case TracePart.Return _ -> List.of(SubStep.Phase.RETURN);
        };
    }

    private static List<SubStep.Phase> phases(TracePart.Gradient gradient) {
        List<SubStep.Phase> phases = new ArrayList<>();
        if (gradient.batch().real().count() > 0) {
            phases.add(SubStep.Phase.REAL);
        }
        phases.add(SubStep.Phase.GENERATED);
        if (gradient instanceof TracePart.GeneratorGradient g && g.ahead().isPresent()) {
            phases.add(SubStep.Phase.AHEAD);
        }
        phases.add(SubStep.Phase.SCORES);
        phases.add(SubStep.Phase.LOSS);
        return phases;
    }

    /** Whether a part belongs to the look ahead of an extra-gradient step. */
    public boolean isLookAhead(int part) {
        boolean looks =
                move == StepKind.BOTH && config.updates().order() == UpdateOrder.EXTRA_GRADIENT;
        return looks && part < firstMoves();
    }

    /** Number of the first part after the players' first moves. */
    private int firstMoves() {
        int i = 0;
        while (i < parts.size() && !(parts.get(i) instanceof TracePart.Move)) {
            i++;
        }
        while (i < parts.size() && parts.get(i) instanceof TracePart.Move) {
            i++;
        }
        return i;
    }
}
