package org.ganscope.cli;

import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * Shows the progress of a run: on a terminal, a bar redrawn in place five times a second, never
 * wider than the terminal; elsewhere a line for every tenth of the run. Costs a comparison, and on
 * a terminal a clock reading, per step.
 */
final class ProgressBar implements Progress {
    private static final int MOST_CELLS = 30;
    private static final int LEAST_CELLS = 5;
    private static final int LINES = 10;
    private static final int USUAL_COLUMNS = 80;
    private static final long REDRAW = TimeUnit.MILLISECONDS.toNanos(200);

    private final PrintStream out;
    private final IntSupplier columns;
    private final boolean drawn;
    private final long steps;
    private final LongSupplier nanoTime;
    private final Pace pace;
    private long nextTime;
    private long nextStep;
    private int width;

    /**
     * A bar at 0 %.
     *
     * @param columns width of the terminal; 0 if there is none
     * @param nanoTime a clock
     */
    ProgressBar(PrintStream out, IntSupplier columns, long steps, LongSupplier nanoTime) {
        this.out = out;
        this.columns = columns;
        drawn = columns.getAsInt() > 0;
        this.steps = steps;
        this.nanoTime = nanoTime;
        nextTime = nanoTime.getAsLong();
        pace = new Pace(nextTime);
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
            out.println(sentence(step, USUAL_COLUMNS));
        }
    }

    @Override
    public void paused(long nanoseconds) {
        pace.paused(nanoseconds);
    }

    @Override
    public void end(long step) {
        if (drawn) {
            draw(step);
            out.println();
        }
    }

    /** The step at which a number of tenths of the run is reached. */
    private long line(long tenths) {
        return Math.ceilDiv(tenths * steps, LINES);
    }

    private void draw(long step) {
        int room = columns.getAsInt() - 1; // a terminal may wrap after its last column
        String sentence = sentence(step, room);
        int cells = Math.min(MOST_CELLS, room - sentence.length() - "[] ".length());
        String text = cells < LEAST_CELLS ? sentence : bar(cells, step) + sentence;
        // spaces erase the rest of a longer text, unless the terminal has become narrower
        int wiped = Math.clamp(width - text.length(), 0, Math.max(0, room - text.length()));
        out.print("\r" + text + " ".repeat(wiped));
        out.flush();
        width = text.length();
    }

    private String bar(int cells, long step) {
        int full = (int) (cells * share(step));
        return "[" + "#".repeat(full) + "-".repeat(cells - full) + "] ";
    }

    /** As much text as there is room for; at least the percentage. */
    private String sentence(long step, int room) {
        long now = nanoTime.getAsLong();
        pace.at(now, step);
        OptionalDouble speed = pace.stepsPerSecond(now, step);
        String percent = String.format(Locale.ROOT, "%3d", (int) (100 * share(step)));
        String at = NumberDisplay.countInTerminal(step);
        String of = NumberDisplay.countInTerminal(steps);
        String shortest = Text.of("cli.progress.shortest", percent);
        List<String> forms;
        if (speed.isEmpty()) {
            forms = List.of(Text.of("cli.progress.begun", percent, at, of));
        } else {
            String rate = NumberDisplay.countInTerminal(Math.round(speed.getAsDouble()));
            String left = duration(Math.round((steps - step) / speed.getAsDouble()));
            forms =
                    List.of(
                            Text.of("cli.progress", percent, at, of, rate, left),
                            Text.of("cli.progress.short", percent, at, of, left),
                            Text.of("cli.progress.shorter", percent, left));
        }
        return forms.stream().filter(form -> form.length() <= room).findFirst().orElse(shortest);
    }

    /** "1:05", "2:00:05" or "3 days". */
    private static String duration(long seconds) {
        long hours = seconds / 3600;
        if (hours >= 48) {
            return Text.of("cli.progress.days", Long.toString(Math.round(hours / 24.0)));
        }
        long minutes = seconds / 60 % 60;
        return hours == 0
                ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % 60);
    }

    private double share(long step) {
        return steps == 0 ? 1 : (double) step / steps;
    }
}
