package org.ganscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

@DisplayName("The progress bar")
class ProgressBarTest {
    private static final long MILLISECOND = 1_000_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private long now;

    private ProgressBar bar(boolean drawn, long steps) {
        return new ProgressBar(out, drawn, steps, () -> now);
    }

    /** Steps at 1,000 steps per second. */
    private void run(ProgressBar bar, long steps) {
        for (long step = 1; step <= steps; step++) {
            now += MILLISECOND;
            bar.at(step);
        }
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private List<String> drawings() {
        return Arrays.stream(printed().split("\r", -1)).filter(text -> !text.isEmpty()).toList();
    }

    @Test
    void isDrawnOverItselfFiveTimesASecond() {
        ProgressBar bar = bar(true, 2000);
        run(bar, 2000);
        bar.end(2000);
        assertEquals(1 + 10, drawings().size(), printed());
        assertEquals(
                "[###############---------------]  50 %  step 1,001 of 2,000  1,000 steps/s  0:01"
                        + " left",
                drawings().get(5));
        assertEquals(
                "[##############################] 100 %  step 2,000 of 2,000  1,000 steps/s  0:00"
                        + " left\n",
                drawings().getLast());
    }

    @Test
    void wipesOutWhatALongerTextLeft() {
        ProgressBar bar = bar(true, 2_000_000);
        run(bar, 2000);
        bar.end(2000);
        int widest = 0;
        for (String drawing : drawings()) {
            assertTrue(drawing.stripTrailing().length() <= drawing.length());
            assertTrue(drawing.length() >= widest, printed());
            widest = Math.max(widest, drawing.stripTrailing().length());
        }
    }

    @Test
    void isALineForEveryTenthWhereNobodyWatches() {
        ProgressBar bar = bar(false, 5000);
        run(bar, 5000);
        bar.end(5000);
        List<String> lines = printed().lines().toList();
        assertEquals(10, lines.size());
        assertEquals(" 10 %  step 500 of 5,000  1,000 steps/s  0:05 left", lines.getFirst());
        assertEquals("100 %  step 5,000 of 5,000  1,000 steps/s  0:00 left", lines.getLast());
    }

    @Test
    void isALineForEveryStepOfAFew() {
        ProgressBar bar = bar(false, 3);
        run(bar, 3);
        bar.end(3);
        assertEquals(3, printed().lines().count());
    }

    @Test
    void saysNothingOfNoSteps() {
        ProgressBar bar = bar(false, 0);
        bar.end(0);
        assertEquals("", printed());
    }

    @Test
    void countsNoTimeInWhichNothingWasTrained() {
        ProgressBar bar = bar(false, 1000);
        now += 1_000_000 * MILLISECOND;
        bar.paused(1_000_000 * MILLISECOND);
        run(bar, 1000);
        assertTrue(
                printed().lines().allMatch(line -> line.contains("  1,000 steps/s  ")), printed());
    }

    @Test
    void tellsTheMinutesLeft() {
        ProgressBar bar = bar(false, 1_000_000);
        run(bar, 100_000);
        assertTrue(printed().endsWith("  15:00 left\n"), printed());
    }
}
