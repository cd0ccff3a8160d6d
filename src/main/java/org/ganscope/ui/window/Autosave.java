package org.ganscope.ui.window;

import org.ganscope.ui.model.Preferences;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Writes what is to be remembered soon after a change, on a thread of its own: however the program
 * ends, at most a second is lost. Several changes within that second are written once, and nothing
 * is written while nothing changes.
 */
final class Autosave {
    private static final long SECONDS = 1;

    private final Predicate<Preferences.Memory> writer;
    private final Executor soon;
    private final Object writing = new Object();

    /** What is written. */
    private Preferences.Memory written;

    private Preferences.Memory latest;
    private boolean isPlanned;

    /**
     * Nothing to write yet.
     *
     * @param remembered what is written already
     * @param writer called by one thread at a time; whether it could write. What it could not is
     *     tried again at the next change and at the end
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

    /** Notes what is to be remembered, and returns at once. */
    synchronized void note(Preferences.Memory memory) {
        latest = memory;
        if (!isPlanned && !memory.equals(written)) {
            isPlanned = true;
            soon.execute(this::write);
        }
    }

    /** Writes now what was noted last, unless it is written already. */
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
