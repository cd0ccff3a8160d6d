package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.math.SavedState;
import org.ganscope.session.HeldRun;
import org.ganscope.session.LogEntry;
import org.ganscope.session.UsedRun;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Damages files of runs at random and gives them the checksum of what they hold then, so that what
 * lies behind it is tried. A failure names the seed that repeats it.
 */
@DisplayName("A damaged file of a run whose checksum is right")
class ResealedRunFilesTest {
    private static final double[] DOUBLES = {
        Double.NaN, Double.POSITIVE_INFINITY, -1, 0, 1e300, Double.MIN_VALUE
    };
    private static final long[] LONGS = {
        -1, 0, 1, 2, 255, 1L << 20, Integer.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE
    };

    @TempDir Path folder;
    private final List<HeldRun> runs = new ArrayList<>();
    private final Map<HeldRun, String> texts = new IdentityHashMap<>();

    @BeforeEach
    void train() {
        runs.add(RunsWithMoments.train("batch=4 generator.layers=8 discriminator.layers=4", 300));
        runs.add(
                RunsWithMoments.train(
                        "data.target=ring batch=4 generator.layers=4 discriminator.layers=4"
                                + " updates.averaging=0.9 discriminator.spectralNorm=on",
                        150));
        runs.forEach(run -> texts.put(run, text(run)));
    }

    @Test
    void isRefusedWithItsNameAndThePlaceOrCanBeUsed() throws IOException {
        damage(0, 300);
    }

    @Test
    @Tag("full")
    void isRefusedHoweverOftenItIsDamaged() throws IOException {
        damage(300, 10_300);
    }

    private void damage(int from, int to) throws IOException {
        int refused = 0;
        for (int seed = from; seed < to; seed++) {
            Random random = new Random(seed);
            HeldRun run = runs.get(random.nextInt(runs.size()));
            String text =
                    random.nextInt(4) == 0
                            ? withOtherText(run, random)
                            : withOtherState(run, random);
            refused += isRefused(text, seed) ? 1 : 0;
        }
        assertTrue(refused > (to - from) / 4, refused + " refused");
    }

    private static String text(HeldRun run) {
        StringWriter text = new StringWriter();
        try {
            RunFile.write(text, run, SavedView.NONE, Path.of("whole.ganscope"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private String withOtherState(HeldRun run, Random random) throws IOException {
        CheckpointState whole = CheckpointState.of(run);
        byte[] bytes = whole.state().bytes();
        SavedState other =
                SavedState.of(
                        random.nextBoolean()
                                ? Damage.of(bytes, random)
                                : withOtherNumber(bytes, random));
        return sealed(
                texts.get(run),
                new CheckpointState(whole.configs(), other),
                run.checkpoint().log());
    }

    private static byte[] withOtherNumber(byte[] bytes, Random random) {
        ByteBuffer changed = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = random.nextInt(bytes.length - Long.BYTES);
        // half of all near the beginning or the end: the middle is weights
        at =
                random.nextInt(4) == 0
                        ? at % 400
                        : random.nextInt(3) == 0 ? bytes.length - 8 - at % 4000 : at;
        if (random.nextBoolean()) {
            changed.putLong(at, LONGS[random.nextInt(LONGS.length)]);
        } else {
            changed.putDouble(at, DOUBLES[random.nextInt(DOUBLES.length)]);
        }
        return bytes;
    }

    /** Another number in the settings, the log, or the steps. */
    private String withOtherText(HeldRun run, Random random) throws IOException {
        String whole = texts.get(run);
        int weights = whole.indexOf("\"weights\"");
        String head =
                new String(
                        Damage.withOtherNumber(
                                whole.substring(0, weights).getBytes(StandardCharsets.UTF_8),
                                random),
                        StandardCharsets.UTF_8);
        String changed = head + whole.substring(weights);
        try {
            JsonMembers json = new JsonMembers(JsonReader.read("changed", changed));
            GanConfig start =
                    ConfigReader.read(
                            json.get("config", JsonValue.Struct.class),
                            GanConfig.standard(),
                            DataFolder.ROOT);
            List<LogEntry> log =
                    new LogJson(DataFolder.ROOT)
                            .read(
                                    json.get("log", JsonValue.Array.class),
                                    start,
                                    json.count("steps"));
            return sealed(
                    changed,
                    new CheckpointState(
                            CheckpointState.configs(start, log), CheckpointState.of(run).state()),
                    log);
        } catch (InputException e) {
            return changed; // refused before its checksum is looked at
        }
    }

    private static String sealed(String text, CheckpointState state, List<LogEntry> log) {
        int from = text.indexOf("\"state\"");
        return text.substring(0, from)
                + "\"state\": [\""
                + PackedBytes.packSoon(state.state().bytes())
                + "\"], \"checksum\": \""
                + state.checksum(log)
                + "\"}}";
    }

    private boolean isRefused(String text, int seed) throws IOException {
        Path file = folder.resolve("damaged.ganscope");
        Files.writeString(file, text);
        try {
            SavedRun saved = RunFile.read(file);
            HeldRun again = UsedRun.use(saved.held().orElseThrow());
            RunFile.write(file, again, SavedView.NONE);
            assertEquals(again, RunFile.read(file).held().orElseThrow());
            return false;
        } catch (InputException e) {
            String sentence = String.valueOf(e.getMessage());
            assertTrue(Damage.isPlaced(sentence, file), "seed " + seed + ": " + sentence);
            return true;
        } catch (RuntimeException | Error e) {
            throw new AssertionError("seed " + seed, e);
        }
    }
}
