package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.HeldRun;
import org.ganscope.session.Run;
import org.ganscope.session.WeightHash;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages files of runs at random; a failure names the seed that repeats it. */
@DisplayName("A damaged file of a run")
class DamagedRunFilesTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");
    private static final List<String> NUMBERS =
            List.of("-1", "0", "1e999", "-0.5", "4096", "99999999999999999999", "1e-400", "true");

    @TempDir Path folder;
    private final List<byte[]> files = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        files.add(bytes(run("batch=16 generator.layers=8", 60)));
        files.add(bytes(run("data.target=ring generator.layers=8 updates.averaging=0.9", 12)));
        files.add(bytes(run("objective=least-squares discriminator.optimiser=sgd", 5)));
    }

    private static Run run(String settings, int steps) {
        Run run = new Run(Games.of(settings));
        for (int i = 0; i < steps; i++) {
            run.step(StepKind.BOTH);
        }
        GanConfig config = run.config();
        run.configure(Settings.of("generator.learningRate").parse(config, "0.02"));
        run.configure(Settings.of("batch").parse(run.config(), "17"));
        run.step(StepKind.DISCRIMINATOR);
        run.step(StepKind.BOTH);
        return run;
    }

    private byte[] bytes(Run run) throws IOException {
        Path file = folder.resolve("whole.ganscope");
        SavedView view =
                new SavedView(
                        Optional.of("ring"),
                        OptionalDouble.of(400),
                        Optional.of(Set.of("data")),
                        Optional.empty(),
                        Optional.of(Set.of("losses")),
                        List.of(0.4, 0.0));
        RunFile.write(file, run.held().lookingAt(3), view);
        return Files.readAllBytes(file);
    }

    @Test
    void isRefusedWithItsNameAndThePlaceOrIsStillTheRun() throws IOException {
        damage(0, 600);
    }

    @Test
    @Tag("full")
    void isRefusedHoweverOftenItIsDamaged() throws IOException {
        damage(600, 10_600);
    }

    private void damage(int from, int to) throws IOException {
        int refused = 0;
        for (int seed = from; seed < to; seed++) {
            Random random = new Random(seed);
            byte[] damaged = damaged(files.get(random.nextInt(files.size())), random);
            refused += isRefused(damaged, seed) ? 1 : 0;
        }
        assertTrue(refused > (to - from) / 2, refused + " refused");
    }

    private boolean isRefused(byte[] damaged, int seed) throws IOException {
        Path file = folder.resolve("damaged.ganscope");
        Files.write(file, damaged);
        try {
            SavedRun saved = RunFile.read(file);
            if (saved.held().isPresent()) {
                HeldRun held = saved.held().get();
                assertEquals(saved.hash(), WeightHash.of(Run.from(held)), "seed " + seed);
            }
            return false;
        } catch (InputException e) {
            String sentence = String.valueOf(e.getMessage());
            boolean isPlaced =
                    sentence.matches(
                            "(?s)\\Q"
                                    + file
                                    + "\\E(, line \\d+, column \\d+: .+| is .+"
                                    + "| cannot be read: it is not a text in UTF-8\\.)");
            assertTrue(isPlaced, "seed " + seed + ": " + sentence);
            return true;
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        int at = random.nextInt(whole.length);
        int length = 1 + random.nextInt(random.nextBoolean() ? 8 : 800);
        int end = Math.min(whole.length, at + length);
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(whole, at);
            case 1 -> joined(whole, at, new byte[0], end);
            case 2 -> joined(whole, at, Arrays.copyOfRange(whole, at, end), at);
            case 3 -> joined(whole, at, bytes(random, end - at), end);
            case 4 ->
                    joined(
                            whole,
                            at,
                            new byte[] {(byte) (whole[at] ^ 1 << random.nextInt(7))},
                            at + 1);
            case 5 -> withOtherNumber(whole, random);
            default -> withoutLine(whole, random);
        };
    }

    private static byte[] bytes(Random random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[] whole, int at, byte[] put, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(whole, 0, at);
        joined.writeBytes(put);
        joined.write(whole, from, whole.length - from);
        return joined.toByteArray();
    }

    private static byte[] withOtherNumber(byte[] whole, Random random) {
        String text = new String(whole, StandardCharsets.UTF_8);
        List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
        MatchResult number = numbers.get(random.nextInt(numbers.size()));
        String other = NUMBERS.get(random.nextInt(NUMBERS.size()));
        return (text.substring(0, number.start()) + other + text.substring(number.end()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withoutLine(byte[] whole, Random random) {
        List<String> lines =
                new ArrayList<>(new String(whole, StandardCharsets.UTF_8).lines().toList());
        lines.remove(random.nextInt(lines.size()));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
