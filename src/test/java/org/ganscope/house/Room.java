package org.ganscope.house;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rooms (packages right under the root) and the arrows between them: which room may use which.
 */
enum Room {
    TEXT("the words are known by everybody and know nobody"),
    PLATFORM("it looks at the machine before anything is loaded"),
    MATH("arithmetic knows nothing of networks", "text"),
    NN("a network is built from arithmetic alone", "math", "text"),
    DATA("a distribution does not know who learns it", "math", "text"),
    GAN("a trainer does not know who watches it", "nn", "data", "math", "text"),
    METRICS("a measure looks at a game and never moves it", "gan", "nn", "data", "math", "text"),
    EXPERIMENT(
            "an experiment trains and measures by itself, in no session",
            "metrics",
            "gan",
            "nn",
            "data",
            "math",
            "text"),
    SESSION(
            "a run can be held without a window; its files also hold experiments",
            "experiment",
            "metrics",
            "gan",
            "nn",
            "data",
            "math",
            "text"),
    THEORY("the phase plane is mathematics of a game, not a run", "math", "gan", "text"),
    VIEW(
            "a picture is computed where no window is",
            "session",
            "metrics",
            "gan",
            "nn",
            "data",
            "math",
            "text"),
    LESSON("a lesson is data that sets up sessions", "session", "experiment", "gan", "text"),
    EXPORT(
            "what is exported is what was recorded",
            "view",
            "session",
            "experiment",
            "gan",
            "lesson",
            "text"),
    CLI(
            "the command line works without a window; it lists the settings, which are gan's",
            "gan",
            "data",
            "session",
            "experiment",
            "export",
            "lesson",
            "platform",
            "text"),
    UI(
            "the window may show everything but is not the command line",
            "view",
            "session",
            "metrics",
            "gan",
            "nn",
            "data",
            "math",
            "theory",
            "lesson",
            "export",
            "platform",
            "text");

    /** The rooms that must train in a JVM with only EJML on the class path. */
    static final List<Room> ENGINE = List.of(MATH, NN, DATA, GAN, METRICS, EXPERIMENT, SESSION);

    private final String reason;
    private final Set<String> knows;

    Room(String reason, String... knows) {
        this.reason = reason;
        this.knows = Set.of(knows);
    }

    String reason() {
        return reason;
    }

    /** The package of this room under a root, with everything below it, in ArchUnit's notation. */
    String in(String root) {
        return root + "." + folder() + "..";
    }

    /** The packages of this house that classes of this room may use, itself among them. */
    String[] mayUse(String root) {
        return Stream.concat(Stream.of(this), Arrays.stream(values()).filter(this::knows))
                .map(room -> room.in(root))
                .toArray(String[]::new);
    }

    static String[] in(String root, List<Room> rooms) {
        return rooms.stream().map(room -> room.in(root)).toArray(String[]::new);
    }

    private boolean knows(Room other) {
        return knows.contains(other.folder());
    }

    private String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
