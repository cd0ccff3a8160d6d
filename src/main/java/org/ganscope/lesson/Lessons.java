package org.ganscope.lesson;

import org.ganscope.session.file.TextFile;
import org.ganscope.text.InputException;
import org.ganscope.text.Spelling;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The lessons that come with the program: files in {@code assets/lessons}, in their order. */
public final class Lessons {
    private static final String FOLDER = "lessons/";
    private static final String ENDING = ".md";

    private Lessons() {}

    /** The ids of all lessons, in the order in which they are offered. */
    public static List<String> ids() {
        return Assets.text(FOLDER + "index.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    /** All lessons. */
    public static List<Lesson> all() {
        return ids().stream().map(Lessons::load).toList();
    }

    /**
     * The lesson with this id.
     *
     * @throws InputException if there is none
     */
    public static Lesson of(String id) {
        if (!ids().contains(id)) {
            Optional<String> near = Spelling.nearest(id, ids());
            throw near.map(other -> new InputException("lesson.error.id.meant", id, other))
                    .orElseGet(() ->
                            new InputException("lesson.error.id", id, String.join(", ", ids())));
        }
        return load(id);
    }

    /** Whether a text is the path of a lesson of your own, not the id of one. */
    public static boolean isFile(String lesson) {
        return lesson.endsWith(ENDING);
    }

    private static Lesson load(String id) {
        String file = id + ENDING;
        return LessonReader.read(file, id, Assets.text(FOLDER + file), FormulaCheck.NONE);
    }

    /**
     * A lesson from a file of your own.
     *
     * @throws InputException if it cannot be read or something in it cannot be used
     */
    public static Lesson read(Path file, FormulaCheck formulas) {
        String name = file.getFileName().toString();
        String id = name.endsWith(ENDING) ? name.substring(0, name.length() - 3) : name;
        return LessonReader.read(file.toString(), id, TextFile.read(file), formulas);
    }
}
