package org.ganscope.session;

import org.ganscope.gan.GanConfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

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
    private final Thread thread;

    /** Held while commands are queued that belong together, and while they are taken. */
    private final Object gate = new Object();

    /** The other run of a comparison; on the training thread only. */
    private Optional<TrainingSession> second = Optional.empty();

    private Optional<Lockstep> lockstep = Optional.empty();

    private long submitted;
    private volatile boolean closed;
    private volatile boolean hasEnded;

    /** Something that the training thread is to make at the next step boundary. */
    private record Wish<T>(CompletableFuture<T> answer, Supplier<T> maker) {
        void fulfil() {
            answer.complete(maker.get());
        }
    }

    /**
     * The second run of a comparison, which the training thread of the first one trains.
     *
     * @param first its first frame
     */
    public record Joined(TrainingSession session, Snapshot first) {}

    /**
     * A session paused at step 0 of a run.
     *
     * @throws org.ganscope.text.InputException if these settings are not possible
     */
    public TrainingSession(GanConfig config) {
        loop = new SessionLoop(config);
        thread = new Thread(this::work, "training");
        thread.setDaemon(true);
    }

    /** A session whose turns another thread makes. */
    private TrainingSession(SessionLoop loop, Thread thread) {
        this.loop = loop;
        this.thread = thread;
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
        return wish(() -> loop.run().checkpoint());
    }

    /**
     * The same with all that it takes to put the run away and take it up again, see {@link
     * Command.Open}.
     */
    public CompletableFuture<NumberedRun> hold() {
        return wish(() -> new NumberedRun(loop.number(), loop.held()));
    }

    /**
     * The next step of the run, or of the earlier one that is looked at, as it will be made or was
     * made: a copy of the run makes it now, from the next step boundary.
     */
    public CompletableFuture<TracedStep> trace() {
        return wish(loop::trace);
    }

    /**
     * Compares this run, paused, with another one from the next step boundary on: this session's
     * thread trains both, which make the same number of steps from then on. A comparison that was
     * there before is over; see {@link Command.Part}.
     *
     * @return the second run; empty if it is not on the shelf
     */
    public CompletableFuture<Optional<Joined>> compare(Opponent with) {
        return wish(() -> join(with));
    }

    private Optional<Joined> join(Opponent with) {
        part();
        second = loop.opponent(with).map(other -> new TrainingSession(other, thread));
        lockstep = second.map(other -> new Lockstep(loop, other.loop));
        return second.map(other -> new Joined(other, other.loop.snapshot(FrameRequest.all(2), 0)));
    }

    private void part() {
        lockstep.ifPresent(Lockstep::part);
        second.ifPresent(TrainingSession::end);
        lockstep = Optional.empty();
        second = Optional.empty();
    }

    private <T> CompletableFuture<T> wish(Supplier<T> maker) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        wanted.add(new Wish<>(answer, maker));
        if (hasEnded) {
            cancelWanted();
        }
        LockSupport.unpark(thread);
        return answer;
    }

    /** Lets commands to this session and to the one that it is compared with be applied at once. */
    public void together(Runnable submissions) {
        synchronized (gate) {
            submissions.run();
        }
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
        List<Wish<?>> wishes = new ArrayList<>(taken(wanted));
        second.ifPresent(other -> wishes.addAll(taken(other.wanted)));
        applyCommands(nanoTime); // with all that were submitted before a wish
        wishes.forEach(Wish::fulfil);
        long wait = lockstep.isPresent() ? lockstep.get().step(nanoTime) : loop.step(nanoTime);
        serve(nanoTime);
        second.ifPresent(other -> other.serve(nanoTime));
        return wait;
    }

    private void applyCommands(long nanoTime) {
        List<Command> mine;
        List<Command> others;
        synchronized (gate) {
            mine = taken(commands);
            others = second.map(other -> taken(other.commands)).orElse(List.of());
        }
        others.forEach(command -> apply(command, second.orElseThrow().loop, nanoTime));
        for (Command command : mine) {
            switch (command) {
                case Command.Exchange() -> lockstep.ifPresent(Lockstep::exchange);
                case Command.Part() -> part();
                default -> {}
            }
            apply(command, loop, nanoTime);
        }
    }

    private void apply(Command command, SessionLoop to, long nanoTime) {
        to.apply(lockstep.map(both -> both.suited(to, command)).orElse(command), nanoTime);
    }

    private static <T> List<T> taken(Queue<T> queue) {
        List<T> taken = new ArrayList<>();
        for (T one = queue.poll(); one != null; one = queue.poll()) {
            taken.add(one);
        }
        return taken;
    }

    private void serve(long nanoTime) {
        Optional<FrameRequest> request = requested.get();
        if (request.isPresent() && requested.compareAndSet(request, Optional.empty())) {
            mailbox.set(Optional.of(loop.snapshot(request.get(), nanoTime)));
        }
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
            second.ifPresent(other -> other.failure.set(Optional.of(e)));
            throw e;
        } finally {
            end();
            second.ifPresent(TrainingSession::end);
        }
    }

    private void end() {
        hasEnded = true;
        cancelWanted();
    }

    private void cancelWanted() {
        for (var wish = wanted.poll(); wish != null; wish = wanted.poll()) {
            wish.answer().cancel(false);
        }
    }

    private boolean isLeftAlone() {
        return isIdle() && second.stream().allMatch(TrainingSession::isIdle);
    }

    private boolean isIdle() {
        return commands.isEmpty() && wanted.isEmpty() && requested.get().isEmpty();
    }

    /** Ends the training thread after its current step. */
    @Override
    public void close() {
        closed = true;
        if (thread.getState() == Thread.State.NEW) {
            end();
        }
        LockSupport.unpark(thread);
    }
}
