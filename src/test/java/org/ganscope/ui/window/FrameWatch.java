package org.ganscope.ui.window;

import javafx.animation.AnimationTimer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/**
 * Counts the pulses of the JavaFX thread, and what it works from one to the next: that does not
 * depend on what else the machine does.
 */
final class FrameWatch extends AnimationTimer {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Supplier<String> doing;
    private long last;
    private long lastWork;
    private long nanos;
    private long work;
    private long pulses;
    private long most;
    private String before = "";

    /** @param doing what is being done, for the most work without a pulse */
    FrameWatch(Supplier<String> doing) {
        this.doing = doing;
    }

    /** Watches from now on; on the JavaFX thread. */
    @Override
    public synchronized void start() {
        last = System.nanoTime();
        lastWork = threads.getCurrentThreadCpuTime();
        super.start();
    }

    @Override
    public synchronized void handle(long pulse) {
        long now = System.nanoTime();
        long nowWork = threads.getCurrentThreadCpuTime();
        if (nowWork - lastWork > most) {
            most = nowWork - lastWork;
            before = doing.get();
        }
        nanos += now - last;
        work += nowWork - lastWork;
        pulses++;
        last = now;
        lastWork = nowWork;
    }

    /** What has been seen since it was asked last. */
    synchronized String report() {
        String words =
                String.format(
                        "%.0f frames/s, %.1f ms of work for each, most %d ms before %s",
                        pulses * 1e9 / nanos, work / 1e6 / pulses, most / 1_000_000, before);
        nanos = 0;
        work = 0;
        pulses = 0;
        most = 0;
        return words;
    }
}
