package org.ganscope.session;

import org.ganscope.gan.GanConfig;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * A run on its own thread, controlled by commands and observed through snapshots.
 *
 * <p>Any thread may call any method but {@link #turn}. Commands wait in a queue and are applied
 * between two steps. A view asks for a frame with {@link #request}; at the next step boundary (at
 * once while paused) the training thread puts a snapshot into a mailbox with a single slot, from
 * which {@link #poll} takes it. Nothing is ever pushed to a view, and a frame is only made on
 * request; so a slow view slows nothing, and watching never changes the bits of a run.
 *
 * <p>States: {@link SessionState}. A test makes a session without {@link #start} and calls {@link
 * #turn} itself.
 */
public final class TrainingSession implements AutoCloseable {
    /** The number of a session's first run. */
    public static final long FIRST_RUN = 1;

    private final SessionLoop loop;
    private final Queue<Command> commands = new ConcurrentLinkedQueue<>();
    private final Queue<Wish<?>> wanted = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Optional<FrameRequest>> requested =
            new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Snapshot>> mailbox =
            new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Throwable>> failure =
            new AtomicReference<>(Optional.empty());
    private final Thread thread = new Thread(this::work, "training");

    /** Something that is wanted of the run at the next step boundary. */
    private record Wish<T>(Function<SessionLoop, T> what, CompletableFuture<T> answer) {
        void grant(SessionLoop loop) {
            answer.complete(what.apply(loop));
        }
    }

    private long submitted;
    private volatile boolean closed;
    private volatile boolean hasEnded;

    /**
     * A session paused at step 0 of a run.
     *
     * @throws org.ganscope.text.InputException if these settings are not possible
     */
    public TrainingSession(GanConfig config) {
        loop = new SessionLoop(config);
        thread.setDaemon(true);
    }

    /**
     * The run at step 0. Only before {@link #start}: from then on the run belongs to the thread.
     */
    public Snapshot firstFrame(FrameRequest request) {
        if (thread.getState() != Thread.State.NEW) {
            throw new IllegalStateException("the training thread has been started");
        }
        return loop.snapshot(request, 0);
    }

    /** Starts the training thread. */
    public void start() {
        thread.start();
    }

    /**
     * Queues a command.
     *
     * @return its number, 1 for the first: a {@link Snapshot} whose {@code command} is at least
     *     this number includes its effect
     */
    public long submit(Command command) {
        long number;
        synchronized (commands) {
            commands.add(command);
            number = ++submitted;
        }
        LockSupport.unpark(thread);
        return number;
    }

    /**
     * Requests the run's state at the next step boundary.
     *
     * @return completed by the training thread; with a {@link CancellationException} if that ends
     *     first
     */
    public CompletableFuture<Checkpoint> checkpoint() {
        return want(SessionLoop::checkpoint);
    }

    /**
     * The same with all that it takes to put the run away and take it up again, see {@link
     * Command.Open}.
     */
    public CompletableFuture<HeldRun> hold() {
        return want(SessionLoop::held);
    }

    private <T> CompletableFuture<T> want(Function<SessionLoop, T> what) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        wanted.add(new Wish<>(what, answer));
        if (hasEnded) {
            cancelWanted();
        }
        LockSupport.unpark(thread);
        return answer;
    }

    /** Requests a frame; replaces a request that has not been served. */
    public void request(FrameRequest request) {
        requested.set(Optional.of(request));
        LockSupport.unpark(thread);
    }

    /** Takes the newest frame out of the mailbox, if there is one. */
    public Optional<Snapshot> poll() {
        return mailbox.getAndSet(Optional.empty());
    }

    /** The unexpected error that ended the training thread, if any. */
    public Optional<Throwable> failure() {
        return failure.get();
    }

    /** The run's state when an unexpected error ended the training thread. */
    public Optional<Run> remains() {
        return failure.get().isPresent() ? Optional.of(loop.run()) : Optional.empty();
    }

    /**
     * One turn of the training thread: applies the waiting commands, makes at most one step, serves
     * a frame.
     *
     * @return nanoseconds until there is something to do; 0 for at once, {@link Long#MAX_VALUE} if
     *     nothing is planned
     */
    long turn(long nanoTime) {
        for (Command command = commands.poll(); command != null; command = commands.poll()) {
            loop.apply(command, nanoTime);
        }
        for (var answer = wanted.poll(); answer != null; answer = wanted.poll()) {
            answer.grant(loop);
        }
        long wait = loop.step(nanoTime);
        Optional<FrameRequest> request = requested.get();
        if (request.isPresent() && requested.compareAndSet(request, Optional.empty())) {
            mailbox.set(Optional.of(loop.snapshot(request.get(), nanoTime)));
        }
        return wait;
    }

    private void work() {
        try {
            while (!closed) {
                long wait = turn(System.nanoTime());
                if (wait > 0 && isLeftAlone()) {
                    LockSupport.parkNanos(this, wait);
                }
            }
        } catch (RuntimeException | Error e) {
            failure.set(Optional.of(e));
            throw e;
        } finally {
            hasEnded = true;
            cancelWanted();
        }
    }

    private void cancelWanted() {
        for (var answer = wanted.poll(); answer != null; answer = wanted.poll()) {
            answer.answer().cancel(false);
        }
    }

    private boolean isLeftAlone() {
        return commands.isEmpty() && wanted.isEmpty() && requested.get().isEmpty();
    }

    /** Ends the training thread after its current step. */
    @Override
    public void close() {
        closed = true;
        if (thread.getState() == Thread.State.NEW) {
            hasEnded = true;
            cancelWanted();
        }
        LockSupport.unpark(thread);
    }
}
