package org.ganscope.session.file;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepAxis;
import org.ganscope.experiment.SweepRow;
import org.ganscope.metrics.Finding;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The results of a sweep as a table according to RFC 4180: a row for every run, with the values of
 * the axes, the seed, and what was measured; empty where there is no value.
 */
final class SweepTable {
    private static final String QUOTE = "\"";
    static final String END = "\r\n";
    private static final List<String> MEASURED =
            List.of("seed", "steps", "jsd", "modes", "covered", "diverged", "diagnosis");

    private final Sweep sweep;

    SweepTable(Sweep sweep) {
        this.sweep = sweep;
    }

    /** The first line. */
    String header() {
        List<String> names = new ArrayList<>();
        sweep.axes().forEach(axis -> names.add(axis.setting().key()));
        names.addAll(MEASURED);
        return line(names);
    }

    /** The line of a run. */
    String line(SweepRow row) {
        List<String> cells = new ArrayList<>(settings(row.run()));
        cells.add(Integer.toString(sweep.steps()));
        cells.add(Double.isNaN(row.jsd()) ? "" : Double.toString(row.jsd()));
        cells.add(row.modes() == 0 ? "" : Integer.toString(row.modes()));
        cells.add(row.modes() == 0 ? "" : Integer.toString(row.covered()));
        cells.add(row.diverged().isEmpty() ? "" : Long.toString(row.diverged().getAsLong()));
        cells.add(name(row.finding()));
        return line(cells);
    }

    /** The values of the axes and the seed, which tell the runs apart. */
    private List<String> settings(int run) {
        List<String> cells = new ArrayList<>();
        for (int axis = 0; axis < sweep.axes().size(); axis++) {
            SweepAxis along = sweep.axes().get(axis);
            cells.add(along.values().get(sweep.place(sweep.cell(run), axis)));
        }
        cells.add(Long.toString(sweep.base().seed() + run % sweep.seeds()));
        return cells;
    }

    private static String name(Finding finding) {
        return Names.of(finding).replace('_', '-');
    }

    private static String line(List<String> cells) {
        return cells.stream().map(SweepTable::quoted).collect(Collectors.joining(",", "", END));
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains(QUOTE)
                ? QUOTE + cell.replace(QUOTE, QUOTE + QUOTE) + QUOTE
                : cell;
    }

    /**
     * The rows of a table, by run. A last line without its end was being written when the program
     * was ended, and does not count.
     *
     * @throws InputException if it is not a table of this sweep
     */
    SortedMap<Integer, SweepRow> parse(Path file, String text) {
        List<String> lines = List.of(wholeLines(text).split(END, 0));
        if (!(lines.getFirst() + END).equals(header())) {
            throw refusal(file, 1, Text.of("sweep.error.header"));
        }
        SortedMap<Integer, SweepRow> rows = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            SweepRow row = row(file, i + 1, cells(lines.get(i)));
            SweepRow other = rows.put(row.run(), row);
            if (other != null && !other.equals(row)) {
                throw refusal(file, i + 1, Text.of("sweep.error.contradiction"));
            }
        }
        return rows;
    }

    /** A text up to the end of its last whole line. */
    static String wholeLines(String text) {
        int end = text.lastIndexOf(END);
        return end < 0 ? "" : text.substring(0, end + END.length());
    }

    private SweepRow row(Path file, int line, List<String> cells) {
        int axes = sweep.axes().size();
        try {
            int run = 0;
            for (int axis = 0; axis < axes; axis++) {
                List<String> values = sweep.axes().get(axis).values();
                run = run * values.size() + known(values.indexOf(cells.get(axis)));
            }
            long seed = Long.parseLong(cells.get(axes)) - sweep.base().seed();
            run = run * sweep.seeds() + Objects.checkIndex(Math.toIntExact(seed), sweep.seeds());
            String jsd = cells.get(axes + 2);
            String modes = cells.get(axes + 3);
            String diverged = cells.get(axes + 5);
            SweepRow row =
                    new SweepRow(
                            run,
                            jsd.isEmpty() ? Double.NaN : Double.parseDouble(jsd),
                            modes.isEmpty() ? 0 : Integer.parseInt(modes),
                            modes.isEmpty() ? 0 : Integer.parseInt(cells.get(axes + 4)),
                            diverged.isEmpty()
                                    ? OptionalLong.empty()
                                    : OptionalLong.of(Long.parseLong(diverged)),
                            finding(cells.get(axes + 6)));
            if (line(row).equals(line(cells)) && isPossible(row)) {
                return row;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            // refused below, like a row that would be written in another way
        }
        throw refusal(file, line, Text.of("sweep.error.row"));
    }

    private boolean isPossible(SweepRow row) {
        return (Double.isNaN(row.jsd()) || Double.isFinite(row.jsd()) && row.jsd() >= 0)
                && 0 <= row.covered()
                && row.covered() <= row.modes()
                && row.diverged().orElse(1) >= 1
                && row.diverged().orElse(1) <= sweep.steps();
    }

    private static int known(int place) {
        if (place < 0) {
            throw new IllegalArgumentException("a value of no cell");
        }
        return place;
    }

    private static Finding finding(String name) {
        return Arrays.stream(Finding.values())
                .filter(finding -> name(finding).equals(name))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isQuoted && line.startsWith(QUOTE + QUOTE, i)) {
                cell.append(c);
                i++;
            } else if (line.startsWith(QUOTE, i)) {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static InputException refusal(Path file, int line, String sentence) {
        return new InputException("sweep.error.line", file, Integer.toString(line), sentence);
    }
}
