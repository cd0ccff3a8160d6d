package org.ganscope.cli;

import org.ganscope.text.Text;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Says how far a run is: on a terminal that somebody watches, a bar drawn over itself five times a
 * second; elsewhere a line for every tenth of the way. Costs a comparison, and on a terminal a look
 * at the clock, per step.
 */
final class ProgressBar implements Progress {
    private static final int CELLS = 30;
    private static final int LINES = 10;
    private static final long REDRAW = TimeUnit.MILLISECONDS.toNanos(200);

    private final PrintStream out;
    private final boolean drawn;
    private final long steps;
    private final LongSupplier nanoTime;
    private long started;
    private long nextTime;
    private long nextStep;
    private int width;

    /**
     * A bar at 0 %.
     *
     * @param drawn whether to draw over what was printed before
     * @param nanoTime a clock
     */
    ProgressBar(PrintStream out, boolean drawn, long steps, LongSupplier nanoTime) {
        this.out = out;
        this.drawn = drawn;
        this.steps = steps;
        this.nanoTime = nanoTime;
        started = nanoTime.getAsLong();
        nextTime = started;
        nextStep = line(1);
    }

    @Override
    public void at(long step) {
        if (drawn) {
            long now = nanoTime.getAsLong();
            if (now - nextTime >= 0) {
                nextTime = now + REDRAW;
                draw(step);
            }
        } else if (step >= nextStep) {
            nextStep = line(LINES * step / steps + 1);
            out.println(sentence(step));
        }
    }

    @Override
    public void paused(long nanoseconds) {
        started += nanoseconds;
    }

    @Override
    public void end(long step) {
        if (drawn) {
            draw(step);
            out.println();
        }
    }

    /** The step at which a number of tenths of the way is reached. */
    private long line(long tenths) {
        return Math.ceilDiv(tenths * steps, LINES);
    }

    private void draw(long step) {
        int full = (int) (CELLS * share(step));
        String text = "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "] " + sentence(step);
        // Spaces wipe out what is left of a longer text.
        out.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        out.flush();
        width = text.length();
    }

    private String sentence(long step) {
        double seconds = Math.max(1, nanoTime.getAsLong() - started) * 1e-9;
        double speed = step / seconds;
        long left = step == 0 ? 0 : Math.round((steps - step) / speed);
        return Text.of(
                "cli.progress",
                String.format(Locale.ROOT, "%3d", (int) (100 * share(step))),
                String.format(Locale.ROOT, "%,d", step),
                String.format(Locale.ROOT, "%,d", steps),
                String.format(Locale.ROOT, "%,d", Math.round(speed)),
                String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60));
    }

    private double share(long step) {
        return steps == 0 ? 1 : (double) step / steps;
    }
}
