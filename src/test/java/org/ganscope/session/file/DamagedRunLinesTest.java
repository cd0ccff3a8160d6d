package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.lesson.RunLines;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.HeldRun;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Damages lines of text at random, half of them within, so that their checksum is right. A failure
 * names the seed that repeats it.
 */
@DisplayName("A damaged line of text")
class DamagedRunLinesTest {
    private static final String LINE = "The line of text, line \\d+, column \\d+: .+|.*[.?]";
    private final HeldRun run =
            RunsWithMoments.train("data.target=ring batch=4 generator.layers=4 seed=3", 20);
    private final String line = RunLines.of(run, Scenarios.standard());

    @Test
    void isRefusedInASentenceOrIsARun() {
        damage(0, 1000);
    }

    @Test
    @Tag("full")
    void isRefusedHoweverOftenItIsDamaged() {
        damage(1000, 11_000);
    }

    private void damage(int from, int to) {
        int refused = 0;
        for (int seed = from; seed < to; seed++) {
            Random random = new Random(seed);
            refused += isRefused(seed % 2 == 0 ? damaged(random) : resealed(random), seed) ? 1 : 0;
        }
        assertTrue(refused > (to - from) / 2, refused + " refused");
    }

    private String damaged(Random random) {
        return text(Damage.of(line.getBytes(StandardCharsets.UTF_8), random));
    }

    private String resealed(Random random) {
        String[] parts = line.split(":", -1);
        byte[] content = PackedBytes.unpack(parts[4], 1 << 20);
        parts[4] = PackedBytes.pack(Damage.of(content, random));
        if (random.nextInt(4) == 0) {
            parts[3] = Long.toString(random.nextLong() >>> random.nextInt(60));
        }
        String damaged = String.join(":", parts[0], parts[1], parts[2], parts[3], parts[4]);
        String checksum = Sha256.of(damaged.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
        return damaged + ":" + checksum;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean isRefused(String damaged, int seed) {
        try {
            StoredRun read = RunLines.read(damaged);
            read.take(step -> step < 25).ifPresent(read::hasWeights);
            return false;
        } catch (InputException e) {
            String sentence = String.valueOf(e.getMessage());
            assertTrue(sentence.matches("(?s)" + LINE), "seed " + seed + ": " + sentence);
            return true;
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }
}
