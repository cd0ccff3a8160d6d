package org.ganscope.session.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages files at random. */
final class Damage {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");
    private static final List<String> NUMBERS =
            List.of("-1", "0", "1e999", "-0.5", "4096", "99999999999999999999", "1e-400", "true");

    private Damage() {}

    /** Whether a sentence names the place in a file, or says what is wrong with it as a whole. */
    static boolean isPlaced(String sentence, Path file) {
        return sentence.matches(
                        "(?s)\\Q"
                                + file
                                + "\\E(, line \\d+(, column \\d+)?: .+| is .+"
                                + "| cannot be read: it is not a text in UTF-8\\.)")
                && sentence.indexOf(file.toString(), 1) < 0;
    }

    /** The same with one thing cut off, cut out, put twice or replaced. */
    static byte[] of(byte[] whole, Random random) {
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

    /** The same with another number in the place of one. */
    static byte[] withOtherNumber(byte[] whole, Random random) {
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
