package org.ganscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    private int columns = 120;

    private ProgressBar bar(boolean drawn, long steps) {
        return new ProgressBar(out, () -> drawn ? columns : 0, steps, () -> now);
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
        ProgressBar bar = bar(true, 4000);
        run(bar, 4000);
        bar.end(4000);
        assertEquals(1 + 20, drawings().size(), printed());
        assertEquals(
                "[#######-----------------------]  25 %  step 1,001 of 4,000",
                drawings().get(5).stripTrailing());
        assertEquals(
                "[######################--------]  75 %  step 3,001 of 4,000  1,000 steps/s  0:01"
                        + " left",
                drawings().get(15));
        assertEquals(
                "[##############################] 100 %  step 4,000 of 4,000  1,000 steps/s  0:00"
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80|[----------------------]   3 %  step 3,001 of 100,000  1,000 steps/s  1:37"
                        + " left",
                "60|3 %  step 3,001 of 100,000  1,000 steps/s  1:37 left",
                "40|3 %  3,001 of 100,000  1:37 left",
                "30|[----------]   3 %  1:37 left",
                "10|3 %"
            })
    void fitsTheTerminal(int width, String drawing) {
        columns = width;
        ProgressBar bar = bar(true, 100_000);
        run(bar, 3001);
        assertTrue(drawings().stream().allMatch(text -> text.length() < width), printed());
        assertEquals(drawing, drawings().getLast().strip());
    }

    @Test
    void fitsATerminalThatBecomesNarrower() {
        ProgressBar bar = bar(true, 100_000);
        run(bar, 3000);
        columns = 40;
        run(bar, 3001);
        assertTrue(drawings().getLast().length() < 40, printed());
    }

    @Test
    void isALineForEveryTenthWithoutATerminal() {
        ProgressBar bar = bar(false, 5000);
        run(bar, 5000);
        bar.end(5000);
        List<String> lines = printed().lines().toList();
        assertEquals(10, lines.size());
        assertEquals(" 10 %  step 500 of 5,000", lines.getFirst());
        assertEquals(" 50 %  step 2,500 of 5,000  1,000 steps/s  0:03 left", lines.get(4));
        assertEquals("100 %  step 5,000 of 5,000  1,000 steps/s  0:00 left", lines.getLast());
    }

    /** As measured: 400 steps in the first second, then 16,000 a second. */
    @Test
    void predictsNothingFromTheTimeBeforeTheCodeIsCompiled() {
        ProgressBar bar = bar(true, 160_000);
        for (long step = 1; step <= 40_000; step++) {
            now += step <= 400 ? 2_500_000 : 62_500;
            bar.at(step);
        }
        List<String> foretold = drawings().stream().filter(text -> text.contains("left")).toList();
        assertFalse(foretold.isEmpty());
        for (String text : foretold) {
            assertTrue(text.matches(".* 0:0[7-9] left *"), text);
        }
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
        ProgressBar bar = bar(false, 10_000);
        now += 1_000_000 * MILLISECOND;
        bar.paused(1_000_000 * MILLISECOND);
        run(bar, 10_000);
        assertTrue(
                printed().lines().skip(2).allMatch(line -> line.contains("  1,000 steps/s  ")),
                printed());
    }

    @ParameterizedTest
    @CsvSource({"1000000, 15:00", "10000000, 2:30:00", "1000000000, 10 days"})
    void showsTheTimeLeft(long steps, String left) {
        ProgressBar bar = bar(false, steps);
        now += steps / 10 * MILLISECOND;
        bar.at(steps / 10);
        assertTrue(printed().endsWith("  " + left + " left\n"), printed());
    }
}
