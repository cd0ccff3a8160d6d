package org.ganscope.lesson;

import org.ganscope.session.file.ConfigFile;
import org.ganscope.text.InputException;
import org.ganscope.text.Spelling;

import java.util.List;
import java.util.Optional;

/**
 * The scenarios that come with the program: configuration files in {@code assets/scenarios}, listed
 * there in {@code index.txt}, one id a line, in the order in which they are offered.
 */
public final class Scenarios {
    private static final String FOLDER = "scenarios/";

    private Scenarios() {}

    /** All scenarios; the first is the program's default. */
    public static List<Scenario> all() {
        return ids().stream().map(Scenarios::load).toList();
    }

    /** What the program starts with. */
    public static Scenario standard() {
        return load(ids().getFirst());
    }

    /** The scenario of this id, if there is one. */
    public static Optional<Scenario> find(String id) {
        return ids().contains(id) ? Optional.of(load(id)) : Optional.empty();
    }

    /**
     * The scenario of this id.
     *
     * @throws InputException if there is none; it lists those that there are
     */
    public static Scenario of(String id) {
        List<String> ids = ids();
        if (ids.contains(id)) {
            return load(id);
        }
        Optional<String> nearest = Spelling.nearest(id, ids);
        if (nearest.isPresent()) {
            throw new InputException("scenario.error.meant", id, nearest.get());
        }
        throw new InputException("scenario.error.unknown", id, String.join(", ", ids));
    }

    private static List<String> ids() {
        return text("index.txt").lines().map(String::strip).filter(id -> !id.isEmpty()).toList();
    }

    private static Scenario load(String id) {
        String file = id + ".json";
        return new Scenario(id, ConfigFile.parse(file, text(file)));
    }

    private static String text(String file) {
        return Assets.text(FOLDER + file);
    }
}
