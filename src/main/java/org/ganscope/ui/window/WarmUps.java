package org.ganscope.ui.window;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.ganscope.data.kind.TargetKind;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Regularisers;
import org.ganscope.gan.loss.Objective;
import org.ganscope.nn.OptimiserKind;
import org.ganscope.session.Snapshot;
import org.ganscope.session.WarmUp;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Warms the JVM up for the game in force while the window rests before its first step, once for
 * every kind of game. On the JavaFX thread only.
 */
final class WarmUps {
    private final ReadOnlyObjectProperty<GanConfig> config;
    private final ReadOnlyObjectProperty<Snapshot> frames;
    private final Set<Kind> warm = new HashSet<>();
    private Kind latest;
    private Optional<WarmUp> running = Optional.empty();

    /** The settings that decide which code a step, a measurement and a snapshot run. */
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

    /**
     * The warm-ups for a run.
     *
     * @param config the settings that are in force
     * @param frames the frames of the run, which give the present step
     */
    WarmUps(ReadOnlyObjectProperty<GanConfig> config, ReadOnlyObjectProperty<Snapshot> frames) {
        this.config = config;
        this.frames = frames;
        latest = Kind.of(config.get());
    }

    /** Begins a warm-up when the window rests. */
    void begin() {
        Kind kind = Kind.of(config.get());
        if (frames.get().step() == 0 && warm.add(kind)) {
            latest = kind;
            running = Optional.of(WarmUp.start(config.get()));
        }
    }

    /** Stops when the window has work to do; the remaining work waits until it rests again. */
    void stop() {
        if (areUnderWay()) {
            running.ifPresent(WarmUp::stop);
            warm.remove(latest);
        }
    }

    /** Whether a warm-up is in progress. */
    boolean areUnderWay() {
        return running.filter(WarmUp::isUnderWay).isPresent();
    }
}
