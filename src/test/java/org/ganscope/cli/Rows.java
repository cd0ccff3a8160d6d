package org.ganscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A table of numbers, read from a CSV file according to RFC 4180; an empty cell is NaN.
 *
 * @param names of the columns
 */
record Rows(List<String> names, List<double[]> values) {
    static Rows read(Path file) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.endsWith("\r\n"), "the last line ends like every other");
        List<List<String>> lines =
                Arrays.stream(text.split("\r\n", -1))
                        .filter(line -> !line.isEmpty())
                        .map(line -> List.of(line.split(",", -1)))
                        .toList();
        lines.forEach(line -> assertEquals(lines.getFirst().size(), line.size()));
        return new Rows(lines.getFirst(), lines.stream().skip(1).map(Rows::numbers).toList());
    }

    private static double[] numbers(List<String> cells) {
        return cells.stream()
                .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                .toArray();
    }

    double[] column(String name) {
        int index = names.indexOf(name);
        return values.stream().mapToDouble(row -> row[index]).toArray();
    }
}
