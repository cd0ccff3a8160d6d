package org.ganscope.house;

import java.util.List;

/** The rooms (packages right under the root) and the arrows between them: who may know whom. */
enum Room implements Fenced {
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
    LESSON(
            "a lesson is data that sets up sessions, names layers and waits for verdicts",
            "view",
            "session",
            "experiment",
            "metrics",
            "gan",
            "text"),
    EXPORT(
            "what is exported is what was recorded; whoever evaluates it elsewhere needs the"
                    + " weights",
            "view",
            "session",
            "experiment",
            "gan",
            "nn",
            "data",
            "math",
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
            "experiment",
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

    private final Arrows arrows;

    Room(String reason, String... knows) {
        arrows = new Arrows(reason, knows);
    }

    @Override
    public Arrows arrows() {
        return arrows;
    }

    @Override
    public List<Room> neighbours() {
        return List.of(values());
    }

    @Override
    public String around(String root) {
        return root;
    }
}
