package org.ganscope.ui.window;

import org.ganscope.ui.model.Preferences;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Writes the values to remember soon after a change, on its own thread: no matter how the program
 * ends, at most a second is lost. Several changes within that second are written once, and nothing
 * is written while nothing changes.
 */
final class Autosave {
    private static final long SECONDS = 1;

    private final Predicate<Preferences.Memory> writer;
    private final Executor soon;
    private final Object writing = new Object();

    /** The value that was written last. */
    private Preferences.Memory written;

    private Preferences.Memory latest;
    private boolean isPlanned;

    /**
     * An autosave with nothing to write yet.
     *
     * @param remembered the value that has already been written
     * @param writer called by one thread at a time; returns whether it could write. After a failure
     *     it tries again at the next change and at the end
     */
    Autosave(Preferences.Memory remembered, Predicate<Preferences.Memory> writer) {
        this(remembered, writer, CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS));
    }

    /** @param soon runs a task a little later */
    Autosave(Preferences.Memory remembered, Predicate<Preferences.Memory> writer, Executor soon) {
        written = remembered;
        latest = remembered;
        this.writer = writer;
        this.soon = soon;
    }

    /** Sets the value to remember, and returns at once. */
    synchronized void note(Preferences.Memory memory) {
        latest = memory;
        if (!isPlanned && !memory.equals(written)) {
            isPlanned = true;
            soon.execute(this::write);
        }
    }

    /** Writes the last value now, unless it has already been written. */
    void write() {
        synchronized (writing) {
            Preferences.Memory memory = take();
            if (!isWritten(memory) && writer.test(memory)) {
                settle(memory);
            }
        }
    }

    private synchronized boolean isWritten(Preferences.Memory memory) {
        return memory.equals(written);
    }

    private synchronized void settle(Preferences.Memory memory) {
        written = memory;
    }

    private synchronized Preferences.Memory take() {
        isPlanned = false;
        return latest;
    }
}
