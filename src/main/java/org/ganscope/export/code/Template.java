package org.ganscope.export.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program with everything that a configuration may need, {@code gan.py}, of which each
 * configuration keeps some lines. "#? word" at the end of a line keeps it only if that word is
 * chosen, "#? !word" only if it is not; of several words all must agree. A line "#? word {" does
 * the same with all lines up to "#? }". "#! name" is replaced by given lines. Cells begin with
 * "# %%", or with "# %% [markdown]", whose lines are comments.
 */
final class Template {
    private static final String FILE = "gan.py";
    private static final String BEGIN = "# %%";
    private static final String BEGIN_TEXT = "# %% [markdown]";
    private static final Pattern BLOCK = Pattern.compile("\\s*#\\? (.+) \\{");
    private static final Pattern BLOCK_END = Pattern.compile("\\s*#\\? }");
    private static final Pattern LINE = Pattern.compile("(.*?) *#\\? (.+)");
    private static final Pattern FILLED = Pattern.compile("(\\s*)#! ([a-z]+)");

    private final Set<String> chosen;
    private final Map<String, List<String>> fillings;

    private Template(Set<String> chosen, Map<String, List<String>> fillings) {
        this.chosen = chosen;
        this.fillings = fillings;
    }

    /**
     * The program of a choice.
     *
     * @param fillings the lines for each name
     */
    static List<Cell> cells(Set<String> chosen, Map<String, List<String>> fillings) {
        return split(new Template(chosen, fillings).kept());
    }

    /** Every word that the file asks for. */
    static Set<String> words() {
        Set<String> words = new TreeSet<>();
        for (String line : lines()) {
            Matcher block = BLOCK.matcher(line);
            Matcher single = LINE.matcher(line);
            if (block.matches()) {
                words.addAll(words(block.group(1)));
            } else if (single.matches() && !BLOCK_END.matcher(line).matches()) {
                words.addAll(words(single.group(2)));
            }
        }
        return words;
    }

    private static List<String> words(String condition) {
        return Arrays.stream(condition.split(" "))
                .map(word -> word.startsWith("!") ? word.substring(1) : word)
                .toList();
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(Template.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it comes with the program
        }
    }

    private List<String> kept() {
        List<String> kept = new ArrayList<>();
        Deque<Boolean> blocks = new ArrayDeque<>();
        for (String line : lines()) {
            Matcher block = BLOCK.matcher(line);
            if (block.matches()) {
                blocks.push(holds(block.group(1)));
            } else if (BLOCK_END.matcher(line).matches()) {
                blocks.pop();
            } else if (!blocks.contains(false)) {
                kept.addAll(kept(line));
            }
        }
        return kept;
    }

    /** What becomes of a line in no block, or in blocks that are kept. */
    private List<String> kept(String line) {
        Matcher single = LINE.matcher(line);
        if (!single.matches()) {
            return filled(line);
        }
        return holds(single.group(2)) ? List.of(single.group(1)) : List.of();
    }

    private boolean holds(String condition) {
        return Arrays.stream(condition.split(" "))
                .allMatch(word ->
                        word.startsWith("!")
                                ? !chosen.contains(word.substring(1))
                                : chosen.contains(word));
    }

    private List<String> filled(String line) {
        Matcher place = FILLED.matcher(line);
        if (!place.matches()) {
            return List.of(line);
        }
        List<String> lines = Objects.requireNonNull(fillings.get(place.group(2)), line);
        return lines.stream().map(each -> each.isEmpty() ? each : place.group(1) + each).toList();
    }

    private static List<Cell> split(List<String> lines) {
        List<Cell> cells = new ArrayList<>();
        List<String> current = new ArrayList<>();
        boolean isText = true;
        for (String line : lines) {
            if (line.startsWith(BEGIN)) {
                add(cells, isText, current);
                isText = line.equals(BEGIN_TEXT);
                current = new ArrayList<>();
            } else {
                current.add(isText ? uncommented(line) : line);
            }
        }
        add(cells, isText, current);
        return cells;
    }

    private static String uncommented(String line) {
        return line.startsWith("# ")
                ? line.substring(2)
                : line.substring(Math.min(1, line.length()));
    }

    private static void add(List<Cell> cells, boolean isText, List<String> lines) {
        List<String> tidy = tidy(lines);
        if (!tidy.isEmpty()) {
            cells.add(new Cell(isText, tidy));
        }
    }

    /** Without blank lines at either end, and at most two in a row. */
    private static List<String> tidy(List<String> lines) {
        List<String> tidy = new ArrayList<>();
        int blank = 0;
        for (String line : lines) {
            if (line.isBlank()) {
                blank++;
                continue;
            }
            if (!tidy.isEmpty()) {
                tidy.addAll(List.of("", "").subList(0, Math.min(blank, 2)));
            }
            tidy.add(line);
            blank = 0;
        }
        return tidy;
    }
}
