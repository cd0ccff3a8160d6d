package org.ganscope.ui.model;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.TrainingSession;
import org.ganscope.session.Turns;

/** A run whose pulses and training thread are controlled by the test. */
final class TickedRun {
    private static final long PULSE = 16_000_000;

    private final TrainingSession session = new TrainingSession(GanConfig.standard());
    final RunModel model = new RunModel(RunId.FIRST, session, GanConfig.standard());
    private long now;

    /** One pulse of the window and one turn of the training thread. */
    void tick() {
        now += PULSE;
        model.pulse(now);
        Turns.turn(session, now);
    }

    void ticks(int count) {
        for (int i = 0; i < count; i++) {
            tick();
        }
    }

    long now() {
        return now;
    }

    /** Lets time pass without a pulse. */
    void passTo(long nanoTime) {
        now = nanoTime;
    }
}
