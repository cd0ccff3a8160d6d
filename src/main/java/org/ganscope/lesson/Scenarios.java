package org.ganscope.lesson;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.Goal;
import org.ganscope.session.file.ConfigFile;
import org.ganscope.text.InputException;
import org.ganscope.text.Spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scenarios that come with the program: configuration files in {@code assets/scenarios}, listed
 * there in {@code index.txt} in the order of a course. A line that begins with # names a chapter;
 * every other has an id, a pace in steps per second and the lesson about what it shows. {@code
 * seen.txt} says when its story has happened, as tasks of lessons do.
 */
public final class Scenarios {
    private static final String FOLDER = "scenarios/";
    private static final String SEEN = "seen.txt";

    private Scenarios() {}

    /** A line of the index, in its chapter. */
    private record Entry(String id, String chapter, double pace, String lesson) {}

    /** All scenarios; the first is the program's default. */
    public static List<Scenario> all() {
        return index().stream().map(Scenarios::load).toList();
    }

    /** The scenario that the program starts with. */
    public static Scenario standard() {
        return load(index().getFirst());
    }

    /** The scenario with this id, if there is one. */
    public static Optional<Scenario> find(String id) {
        return index().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(Scenarios::load);
    }

    /**
     * The scenario with this id.
     *
     * @throws InputException if there is none; the message lists the existing ones
     */
    public static Scenario of(String id) {
        return find(id).orElseThrow(() -> unknown(id, index().stream().map(Entry::id).toList()));
    }

    private static InputException unknown(String id, List<String> ids) {
        Optional<String> nearest = Spelling.nearest(id, ids);
        if (nearest.isPresent()) {
            return new InputException("scenario.error.meant", id, nearest.get());
        }
        return new InputException("scenario.error.unknown", id, String.join(", ", ids));
    }

    private static List<Entry> index() {
        List<Entry> entries = new ArrayList<>();
        String chapter = "";
        for (String line : text("index.txt").lines().toList()) {
            String[] columns = line.split(" ");
            if (columns[0].equals("#")) {
                chapter = columns[1];
            } else {
                double pace = Double.parseDouble(columns[1]);
                entries.add(new Entry(columns[0], chapter, pace, columns[2]));
            }
        }
        return List.copyOf(entries);
    }

    private static Scenario load(Entry entry) {
        String id = entry.id();
        String file = id + ".json";
        GanConfig config = ConfigFile.parse(file, text(file));
        return new Scenario(id, entry.chapter(), config, entry.pace(), entry.lesson(), seen(id));
    }

    private static Goal seen(String id) {
        LessonLines lines = LessonLines.of(SEEN, text(SEEN));
        return lines.entries().stream()
                .filter(line -> line.key().equals(id))
                .findFirst()
                .map(line -> new GoalReader(lines, line.index()).read(line.value()))
                .orElseThrow(() -> new IllegalStateException(SEEN + " lacks " + id));
    }

    private static String text(String file) {
        return Assets.text(FOLDER + file);
    }
}
