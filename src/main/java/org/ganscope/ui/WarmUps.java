package org.ganscope.ui;

import org.ganscope.data.TargetKind;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Objective;
import org.ganscope.gan.Regularisers;
import org.ganscope.nn.OptimiserKind;
import org.ganscope.session.WarmUp;
import org.ganscope.ui.model.LabModel;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Warms the JVM up for the game in force while the window rests before its first step, once for
 * every kind of game. On the JavaFX thread only.
 */
final class WarmUps {
    private final LabModel model;
    private final Set<Kind> warm = new HashSet<>();
    private Kind latest;
    private Optional<WarmUp> running = Optional.empty();

    /** What decides which code a step, a measurement and a snapshot run. */
    private record Kind(
            TargetKind target,
            Objective objective,
            boolean isPenalised,
            OptimiserKind discriminator,
            OptimiserKind generator) {
        static Kind of(GanConfig config) {
            Regularisers extra = config.regularisers();
            return new Kind(
                    config.target().kind(),
                    config.objective(),
                    extra.r1() > 0 || extra.r2() > 0 || extra.gradientPenalty() > 0,
                    config.discriminator().optimiser().kind(),
                    config.generator().optimiser().kind());
        }
    }

    WarmUps(LabModel model) {
        this.model = model;
        latest = Kind.of(model.config());
    }

    /** Begins when the window rests. */
    void begin() {
        Kind kind = Kind.of(model.config());
        if (model.snapshot().step() == 0 && warm.add(kind)) {
            latest = kind;
            running = Optional.of(WarmUp.start(model.config()));
        }
    }

    /** Stops when the window has work to do; the rest waits for its next rest. */
    void stop() {
        if (areUnderWay()) {
            running.ifPresent(WarmUp::stop);
            warm.remove(latest);
        }
    }

    /** Whether a warm-up is under way. */
    boolean areUnderWay() {
        return running.filter(WarmUp::isUnderWay).isPresent();
    }
}
