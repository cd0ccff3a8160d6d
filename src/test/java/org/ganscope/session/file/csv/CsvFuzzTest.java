package org.ganscope.session.file.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.ganscope.data.own.DecimalSign;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.data.own.TableFormat;
import org.ganscope.math.RandomStream;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

@DisplayName("Whatever stands in a CSV file")
class CsvFuzzTest {
    private static final Pattern PLACED =
            Pattern.compile(
                    ".*, line \\d+, column \\d+: [^\\n\\r]+\\.|any.csv is not a text file, .*");

    private static final List<String> FIELDS =
            List.of(
                    "1",
                    "-2.5",
                    "3,25",
                    "1e3",
                    "1e-400",
                    "1e400",
                    "1e16",
                    "NaN",
                    "NA",
                    "",
                    " ",
                    "abc",
                    "\"",
                    "\"\"",
                    "\"4\"",
                    "\"5,5\"",
                    "\"x\ny\"",
                    "\"6",
                    "7\"",
                    "0x1p3",
                    "∞",
                    "−8",
                    "1d",
                    ".",
                    "-",
                    "+",
                    "1.",
                    ".5",
                    "--1",
                    "1 000",
                    "ä",
                    "\u0000",
                    "😀",
                    "#",
                    "=1+1",
                    "2026-01-01",
                    "12345678901234567890",
                    "0.1234567890123456789");

    private static final List<String> BREAKS =
            List.of("\n", "\r\n", "\r", ",", ";", "\t", " ", "\"", "\n\n", "\uFEFF", "");

    @TempDir Path folder;

    @Test
    void itIsReadOrRefusedWithLineAndColumn() throws IOException {
        RandomStream random = new RandomStream(4);
        Path file = folder.resolve("any.csv");
        int read = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] bytes = any(random, i % 4);
            Files.write(file, bytes);
            int dimension = 1 + random.nextInt(2);
            TableFile wanted =
                    TableFile.of(file.toString())
                            .withMissing(pick(random, List.of(TableFile.Missing.values())))
                            .withStandardised(random.nextInt(2) == 0);
            try {
                CsvFile.preview(file, TableFormat.GUESSED);
                Table table = CsvFile.read(wanted, dimension, CsvProgress.NONE);
                assertTrue(table.rows() >= 2 && table.dimension() == dimension);
                assertTrue(Float.isFinite(table.value(table.rows() - 1, dimension - 1)));
                read++;
            } catch (InputException e) {
                assertTrue(PLACED.matcher(e.getMessage()).matches(), e.getMessage());
            } catch (RuntimeException e) {
                fail("input " + i + ": " + new String(bytes, StandardCharsets.UTF_8), e);
            }
        }
        assertTrue(read > 1000, "only " + read + " of 10,000 were read");
    }

    /** Bytes at random, fields and separators at random, a good file spoilt, a good file. */
    private static byte[] any(RandomStream random, int kind) {
        return switch (kind) {
            case 0 -> {
                byte[] bytes = new byte[random.nextInt(200)];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) random.nextInt(256);
                }
                yield bytes;
            }
            case 1 -> {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(60); i > 0; i--) {
                    text.append(pick(random, FIELDS)).append(pick(random, BREAKS));
                }
                yield text.toString().getBytes(StandardCharsets.UTF_8);
            }
            case 2 -> spoilt(random, good(random));
            default -> good(random);
        };
    }

    private static byte[] spoilt(RandomStream random, byte[] good) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int from = random.nextInt(good.length);
        int to = Math.min(good.length, from + random.nextInt(6));
        out.write(good, 0, from);
        byte[] field =
                (pick(random, FIELDS) + pick(random, BREAKS)).getBytes(StandardCharsets.UTF_8);
        out.write(field, 0, field.length);
        out.write(good, to, good.length - to);
        return out.toByteArray();
    }

    private static byte[] good(RandomStream random) {
        char separator = pick(random, List.of(',', ';', '\t', ' '));
        char sign = separator == ',' ? '.' : pick(random, List.of('.', ','));
        String end = pick(random, List.of("\n", "\r\n", "\r"));
        int columns = 1 + random.nextInt(4);
        StringBuilder text = new StringBuilder();
        int heading = random.nextInt(2);
        for (int row = 0; row < 3 + random.nextInt(30); row++) {
            for (int c = 0; c < columns; c++) {
                String number = String.format(Locale.ROOT, "%.3f", 100 * random.nextDouble() - 50);
                text.append(c > 0 ? separator : "");
                text.append(row < heading ? "größe" + c : number.replace('.', sign));
            }
            text.append(end);
        }
        Charset charset =
                pick(random, List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1));
        return text.toString().getBytes(charset);
    }

    private static <T> T pick(RandomStream random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @Test
    void aNumberIsTheNearestToItsDigits() {
        RandomStream random = new RandomStream(5);
        for (int i = 0; i < 100_000; i++) {
            double x = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(40) - 20);
            for (String text :
                    List.of(
                            Double.toString(x),
                            String.format(Locale.ROOT, "%.4f", x),
                            String.format(Locale.ROOT, "%.9f", x),
                            String.format(Locale.ROOT, "%.6e", x))) {
                double wanted = Double.parseDouble(text);
                assertEquals(wanted, CsvNumber.value(text, DecimalSign.POINT), text);
                assertEquals(
                        wanted, CsvNumber.value(text.replace('.', ','), DecimalSign.COMMA), text);
            }
        }
    }
}
