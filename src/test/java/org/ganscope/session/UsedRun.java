package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;

/** Does with a run that was read whatever a window does with it: nothing of it may fail. */
public final class UsedRun {
    private static final int TURNS = 3;

    private UsedRun() {}

    /** Opens it, looks back, returns, goes on, and writes it again. */
    public static HeldRun use(HeldRun held) {
        TrainingSession session = new TrainingSession(GanConfig.standard());
        submit(session, new Command.Open(held));
        for (Moment moment : held.moments()) {
            submit(session, new Command.LookAt(moment.step()));
        }
        submit(session, new Command.LookAt(held.checkpoint().step() - 1));
        submit(session, new Command.Return());
        submit(session, new Command.Step(StepKind.BOTH, 2));
        var again = session.hold();
        session.turn(0);
        return again.join().held();
    }

    private static void submit(TrainingSession session, Command command) {
        session.submit(command);
        session.request(FrameRequest.all(100));
        for (int i = 0; i < TURNS; i++) {
            session.turn(0);
        }
        session.poll();
    }
}
