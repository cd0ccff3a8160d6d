package org.ganscope.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a window begins with, as the command line says; everything else is as it was left.
 *
 * @param opened the path of a file to be opened, or a run as a line of text
 * @param lesson the id of a lesson, or the path of the file of one
 * @param scenario the id of a scenario
 * @param theme {@code light} or {@code dark}
 * @param isPresented whether it begins as a presentation
 * @param hidden parts that are covered
 * @param isContinued whether the last run goes on, which is otherwise only offered
 */
public record WindowStart(
        Optional<String> opened,
        Optional<String> lesson,
        Optional<String> scenario,
        Optional<String> theme,
        boolean isPresented,
        Set<LessonPlace.Part> hidden,
        boolean isContinued) {
    /** As the window was left. */
    public static final WindowStart AS_LEFT = of(Optional.empty());

    private static final String LESSON = "lesson";
    private static final String SCENARIO = "scenario";
    private static final String THEME = "theme";
    private static final String PRESENT = "present";
    private static final String HIDE = "hide";
    private static final String CONTINUE = "continue";

    public WindowStart {
        hidden = Set.copyOf(hidden);
    }

    /** As it was left, with this opened in it. */
    public static WindowStart of(Optional<String> opened) {
        return new WindowStart(
                opened,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Set.of(),
                false);
    }

    /** Whether something other than the last run is shown. */
    public boolean isElsewhere() {
        return opened.isPresent() || lesson.isPresent() || scenario.isPresent();
    }

    /** The same as parameters of a JavaFX application, which are texts. */
    public List<String> parameters() {
        List<String> parameters = new ArrayList<>();
        opened.ifPresent(parameters::add);
        lesson.ifPresent(value -> parameters.add(named(LESSON, value)));
        scenario.ifPresent(value -> parameters.add(named(SCENARIO, value)));
        theme.ifPresent(value -> parameters.add(named(THEME, value)));
        if (isPresented) {
            parameters.add(named(PRESENT, "true"));
        }
        if (!hidden.isEmpty()) {
            String keys =
                    hidden.stream()
                            .map(LessonPlace.Part::key)
                            .sorted()
                            .collect(Collectors.joining(","));
            parameters.add(named(HIDE, keys));
        }
        if (isContinued) {
            parameters.add(named(CONTINUE, "true"));
        }
        return parameters;
    }

    private static String named(String name, String value) {
        return "--" + name + "=" + value;
    }

    /** From {@link #parameters}, as JavaFX hands them over. */
    public static WindowStart of(List<String> unnamed, Map<String, String> named) {
        return new WindowStart(
                unnamed.stream().findFirst(),
                Optional.ofNullable(named.get(LESSON)),
                Optional.ofNullable(named.get(SCENARIO)),
                Optional.ofNullable(named.get(THEME)),
                named.containsKey(PRESENT),
                LessonPlace.Part.named(List.of(named.getOrDefault(HIDE, "").split(","))),
                named.containsKey(CONTINUE));
    }
}
