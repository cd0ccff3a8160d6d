package org.ganscope.session;

import org.ganscope.gan.StepKind;

/**
 * Two runs that make the same number of steps on one training thread. Each makes the steps that it
 * would make alone; only their order is fixed:
 *
 * <ul>
 *   <li>Both make their step, at the pace of the first. One that is played back trains on at its
 *       end.
 *   <li>If one has fewer steps, such as after a reset, it catches up while the other waits.
 *   <li>If one looks for an earlier step, the other waits for it.
 *   <li>When neither moves, the one that is ahead looks back to the step of the other.
 *   <li>If one has diverged, the other goes on alone.
 * </ul>
 *
 * <p>So both are at the same step whenever they are paused. Owned by the training thread.
 */
final class Lockstep {
    private final SessionLoop first;
    private final SessionLoop second;

    Lockstep(SessionLoop first, SessionLoop second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Makes the steps that are due.
     *
     * @return nanoseconds until the next are due; {@link Long#MAX_VALUE} if none are
     */
    long step(long nanoTime) {
        if (first.isSeeking() || second.isSeeking()) {
            moveIf(first.isSeeking(), first, nanoTime);
            moveIf(second.isSeeking(), second, nanoTime);
            evenUp();
            return 0;
        }
        boolean firstMoves = first.isMoving() && !isAhead(first, second);
        boolean secondMoves = second.isMoving() && !isAhead(second, first);
        if (!firstMoves && !secondMoves) {
            return evenUp() ? 0 : Long.MAX_VALUE;
        }
        long wait = (firstMoves ? first : second).untilDue(nanoTime);
        if (wait > 0) {
            return wait;
        }
        boolean firstTrains = first.isRunning();
        boolean secondTrains = second.isRunning();
        moveIf(firstMoves, first, nanoTime);
        moveIf(secondMoves, second, nanoTime);
        goOnIf(firstTrains && second.isRunning(), first, nanoTime);
        goOnIf(secondTrains && first.isRunning(), second, nanoTime);
        evenUp();
        return 0;
    }

    /** A run that was played back to its end trains on from there with the other. */
    private static void goOnIf(boolean wanted, SessionLoop one, long nanoTime) {
        if (wanted && !one.isRunning() && !one.hasDiverged()) {
            one.play(nanoTime);
        }
    }

    private static void moveIf(boolean moves, SessionLoop one, long nanoTime) {
        if (moves) {
            one.move(nanoTime);
        }
    }

    /** Whether a run has to wait for the other. */
    private static boolean isAhead(SessionLoop one, SessionLoop other) {
        return other.isMoving() && one.seen().step() > other.seen().step();
    }

    /** Takes the one that is ahead back to the step of the other; returns whether one was. */
    private boolean evenUp() {
        boolean isAtRest = isAtRest(first) && isAtRest(second);
        long common = Math.min(first.seen().step(), second.seen().step());
        if (!isAtRest || first.seen().step() == second.seen().step()) {
            return false;
        }
        (first.seen().step() > common ? first : second).lookAt(common);
        return true;
    }

    private static boolean isAtRest(SessionLoop one) {
        return !one.isSeeking() && !one.isMoving() && !one.hasDiverged();
    }

    /**
     * The command in the form that suits a run which looks back to the end of the other, shorter
     * one: it does not stop at its own end where the other goes on, but goes on too.
     */
    Command suited(SessionLoop one, Command command) {
        SessionLoop other = one == first ? second : first;
        long goal =
                switch (command) {
                    case Command.Step(StepKind move, long count) when move == StepKind.BOTH ->
                            one.seen().step() + count;
                    case Command.StepTo(long step) -> step;
                    default -> 0;
                };
        if (!one.isLookingBack() || other.isLookingBack() || goal <= one.run().step()) {
            return command;
        }
        one.returnToEnd();
        return new Command.StepTo(goal);
    }

    /** Each run takes the place of the other, paused. */
    void exchange() {
        first.exchange(second);
    }

    /** The second run goes to the shelf of the first, and the comparison is over. */
    void part() {
        first.shelve(second);
    }
}
