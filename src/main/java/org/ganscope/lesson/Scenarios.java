package org.ganscope.lesson;

import org.ganscope.session.Goal;
import org.ganscope.session.file.ConfigFile;
import org.ganscope.text.InputException;
import org.ganscope.text.Spelling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The scenarios that come with the program: configuration files in {@code assets/scenarios}, listed
 * there in {@code index.txt} in the order in which they are offered. Each line has an id and a pace
 * in steps per second. {@code seen.txt} says for some of them when their story has happened, as
 * tasks of lessons do.
 */
public final class Scenarios {
    private static final String FOLDER = "scenarios/";
    private static final String SEEN = "seen.txt";

    private Scenarios() {}

    /** All scenarios; the first is the program's default. */
    public static List<Scenario> all() {
        return paces().entrySet().stream().map(Scenarios::load).toList();
    }

    /** The scenario that the program starts with. */
    public static Scenario standard() {
        return load(paces().firstEntry());
    }

    /** The scenario with this id, if there is one. */
    public static Optional<Scenario> find(String id) {
        return paces().entrySet().stream()
                .filter(entry -> entry.getKey().equals(id))
                .findFirst()
                .map(Scenarios::load);
    }

    /**
     * The scenario with this id.
     *
     * @throws InputException if there is none; the message lists the existing ones
     */
    public static Scenario of(String id) {
        return find(id).orElseThrow(() -> unknown(id, List.copyOf(paces().keySet())));
    }

    private static InputException unknown(String id, List<String> ids) {
        Optional<String> nearest = Spelling.nearest(id, ids);
        if (nearest.isPresent()) {
            return new InputException("scenario.error.meant", id, nearest.get());
        }
        return new InputException("scenario.error.unknown", id, String.join(", ", ids));
    }

    /** The ids with their paces, in the order of the index. */
    private static SequencedMap<String, Double> paces() {
        SequencedMap<String, Double> paces = new LinkedHashMap<>();
        text("index.txt")
                .lines()
                .map(line -> line.split(" "))
                .forEach(columns -> paces.put(columns[0], Double.valueOf(columns[1])));
        return paces;
    }

    private static Scenario load(Map.Entry<String, Double> entry) {
        String id = entry.getKey();
        String file = id + ".json";
        return new Scenario(id, ConfigFile.parse(file, text(file)), entry.getValue(), seen(id));
    }

    private static Optional<Goal> seen(String id) {
        LessonLines lines = LessonLines.of(SEEN, text(SEEN));
        return lines.entries().stream()
                .filter(line -> line.key().equals(id))
                .findFirst()
                .map(line -> new GoalReader(lines, line.index()).read(line.value()));
    }

    private static String text(String file) {
        return Assets.text(FOLDER + file);
    }
}
