package org.ganscope.session;

/** Lets tests of other rooms be the training thread. */
public final class Turns {
    private Turns() {}

    /** One turn of the training thread, when the test wants it. */
    public static void turn(TrainingSession session, long nanoTime) {
        session.turn(nanoTime);
    }
}
