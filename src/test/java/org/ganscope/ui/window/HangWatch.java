package org.ganscope.ui.window;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Prints what all threads are doing, and ends the test, if nothing has been done for long. */
final class HangWatch implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final LongSupplier done;
    private final Thread test = Thread.currentThread();
    private final Thread watch = new Thread(this::watch, "hang watch");

    /**
     * Watches the thread that makes it.
     *
     * @param done grows as long as all is well
     */
    HangWatch(LongSupplier done) {
        this.done = done;
        watch.setDaemon(true);
        watch.start();
    }

    private void watch() {
        try {
            long before = -1;
            while (done.getAsLong() != before) {
                before = done.getAsLong();
                TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
            }
            for (Map.Entry<Thread, StackTraceElement[]> each :
                    Thread.getAllStackTraces().entrySet()) {
                System.out.println(each.getKey());
                for (StackTraceElement at : each.getValue()) {
                    System.out.println("\tat " + at);
                }
            }
            test.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the test is over
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
