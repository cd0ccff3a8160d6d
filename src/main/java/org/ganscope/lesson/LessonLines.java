package org.ganscope.lesson;

import org.ganscope.gan.setting.Settings;
import org.ganscope.text.InputException;
import org.ganscope.text.Spelling;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Some lines of a lesson, which errors name.
 *
 * @param file the file's name in errors
 * @param first the number of the first line in the file, from 1
 */
record LessonLines(String file, int first, List<String> lines) {
    /** Nothing is counted further than this. */
    private static final long MOST = 1_000_000_000;

    LessonLines {
        lines = List.copyOf(lines);
    }

    /** The lines of a whole file. */
    static LessonLines of(String file, String text) {
        return new LessonLines(file, 1, text.lines().toList());
    }

    int count() {
        return lines.size();
    }

    String line(int i) {
        return lines.get(i);
    }

    /** The lines from one on, up to but not including another. */
    LessonLines part(int from, int to) {
        return new LessonLines(file, first + from, lines.subList(from, to));
    }

    String text() {
        return String.join("\n", lines);
    }

    boolean isBlank() {
        return lines.stream().allMatch(String::isBlank);
    }

    /** An error in a line; the sentence says what is wrong and how to fix it. */
    InputException refuse(int i, String sentence) {
        return new InputException("lesson.at", file, Integer.toString(first + i), sentence);
    }

    /** The same with a sentence of an error that names no line. */
    <T> T placed(int i, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InputException e) {
            throw refuse(i, e.getMessage());
        }
    }

    /** The error for a word that is none of those that are known, with the one it may mean. */
    InputException unknown(int i, String key, String word, Collection<String> known) {
        return unknown(i, key, word, known, known);
    }

    /**
     * The error for a word that is neither one of these nor the key of a setting, with the one it
     * may mean. The settings are too many to be listed.
     */
    InputException unknownOrSetting(int i, String key, String word, Collection<String> others) {
        List<String> known = new ArrayList<>(others);
        Settings.all().forEach(setting -> known.add(setting.key()));
        return unknown(i, key, word, known, others);
    }

    private InputException unknown(
            int i, String key, String word, Collection<String> known, Collection<String> listed) {
        return refuse(
                i,
                Spelling.nearest(word, known)
                        .map(near -> Text.of(key + ".meant", word, near))
                        .orElseGet(() -> Text.of(key, word, String.join(", ", listed))));
    }

    /**
     * A line {@code key: value}.
     *
     * @param index of the line
     */
    record Entry(int index, String key, String value) {}

    /**
     * The entries of lines that contain nothing else.
     *
     * @throws InputException if a line is something else
     */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!line(i).isBlank()) {
                entries.add(entry(i));
            }
        }
        return entries;
    }

    private Entry entry(int i) {
        int colon = line(i).indexOf(':');
        if (colon < 1) {
            throw refuse(i, Text.of("lesson.error.entry", line(i).strip()));
        }
        return new Entry(
                i, line(i).substring(0, colon).strip(), line(i).substring(colon + 1).strip());
    }

    /** The whole number ≥ least of an entry. */
    long count(Entry entry, long least) {
        try {
            long count = Long.parseLong(entry.value());
            if (count >= least && count <= MOST) {
                return count;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw refuse(
                entry.index(),
                Text.of("lesson.error.count", entry.key(), Long.toString(least), entry.value()));
    }

    /** The number of an entry. */
    double number(Entry entry) {
        try {
            double number = Double.parseDouble(entry.value());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw refuse(entry.index(), Text.of("lesson.error.number", entry.key(), entry.value()));
    }
}
