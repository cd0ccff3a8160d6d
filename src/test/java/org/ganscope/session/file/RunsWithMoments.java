package org.ganscope.session.file;

import org.ganscope.gan.Games;
import org.ganscope.session.Command;
import org.ganscope.session.HeldRun;
import org.ganscope.session.TrainingSession;

/** Runs that are held with moments of their way, as the window saves them. */
final class RunsWithMoments {
    private RunsWithMoments() {}

    static HeldRun train(String settings, long steps) {
        TrainingSession session = new TrainingSession(Games.of(settings));
        session.start();
        try {
            session.submit(new Command.StepTo(steps));
            HeldRun held = session.hold().join().held();
            while (held.checkpoint().step() < steps) {
                held = session.hold().join().held();
            }
            return held;
        } finally {
            session.close();
        }
    }
}
