package org.ganscope.cli;

import org.ganscope.lesson.FormulaCheck;
import org.ganscope.lesson.LessonPlace;
import org.ganscope.lesson.Lessons;
import org.ganscope.lesson.Scenarios;
import org.ganscope.lesson.WindowStart;
import org.ganscope.text.InputException;
import org.ganscope.text.Spelling;
import org.ganscope.text.Text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The options that say what the window begins with. */
final class WindowOptions {
    private static final String LESSON = "--lesson";
    private static final String SCENARIO = "--scenario";
    private static final String THEME = "--theme";
    private static final String PRESENT = "--present";
    private static final String HIDE = "--hide";
    private static final String LANGUAGE = "--language";
    private static final String CONTINUE = "--continue";
    private static final List<String> NAMES =
            List.of(LESSON, SCENARIO, THEME, PRESENT, HIDE, LANGUAGE, CONTINUE);
    private static final List<String> THEMES = List.of("light", "dark");
    private static final List<String> LANGUAGES = List.of("en");

    private final Path folder;
    private final FormulaCheck formulas;
    private final Predicate<String> isToBeOpened;

    /**
     * The options of a window.
     *
     * @param folder to which relative paths refer
     * @param isToBeOpened whether a word is a file or a run as a line of text
     */
    WindowOptions(Path folder, FormulaCheck formulas, Predicate<String> isToBeOpened) {
        this.folder = folder;
        this.formulas = formulas;
        this.isToBeOpened = isToBeOpened;
    }

    /** Adds them to a command. */
    static CommandSpec addTo(CommandSpec command) {
        return command.addOption(Help.option(LESSON, "ID|FILE", Text.of("cli.window.lesson")))
                .addOption(Help.option(SCENARIO, "NAME", Text.of("cli.window.scenario")))
                .addOption(Help.option(THEME, "THEME", Text.of("cli.window.theme")))
                .addOption(Help.flag(PRESENT, Text.of("cli.window.present")))
                .addOption(Help.option(HIDE, "PARTS", Text.of("cli.window.hide")))
                .addOption(Help.option(LANGUAGE, "LANGUAGE", Text.of("cli.window.language")))
                .addOption(Help.flag(CONTINUE, Text.of("cli.window.continue")));
    }

    /** Adds what is opened in the window. */
    static CommandSpec addFileTo(CommandSpec command) {
        return command.addPositional(
                PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .arity("0..1")
                        .type(String.class)
                        .description(Text.of("cli.window.file"))
                        .build());
    }

    /** Whether an argument is one of the options, with or without its value. */
    static boolean isOne(String argument) {
        return NAMES.contains(argument.split("=", 2)[0]);
    }

    /**
     * What they say.
     *
     * @throws InputException if something cannot be used
     */
    WindowStart read(ParseResult given) {
        Options options = new Options(given, folder);
        Optional<String> file = Optional.ofNullable(given.matchedPositionalValue(0, null));
        file.filter(isToBeOpened.negate()).ifPresent(WindowOptions::refuseFile);
        Optional<String> lesson =
                Stream.of(options.text(LESSON), file.filter(Lessons::isFile))
                        .flatMap(Optional::stream)
                        .findFirst();
        Optional<String> opened = file.filter(Predicate.not(Lessons::isFile));
        Optional<String> scenario = options.text(SCENARIO);
        boolean isContinued = given.hasMatchedOption(CONTINUE);
        Optional<String> last = Optional.of(CONTINUE).filter(_ -> isContinued);
        if (Stream.of(options.text(LESSON), scenario, file, last)
                        .filter(Optional::isPresent)
                        .count()
                > 1) {
            throw new InputException("cli.window.error.start");
        }
        lesson.ifPresent(this::checkLesson);
        scenario.ifPresent(Scenarios::of);
        Optional<String> theme = options.text(THEME);
        theme.ifPresent(name -> refuseUnless(name, THEMES, "cli.window.error.theme"));
        options.text(LANGUAGE)
                .ifPresent(name -> refuseUnless(name, LANGUAGES, "cli.window.error.language"));
        List<String> hidden = options.text(HIDE).map(WindowOptions::words).orElse(List.of());
        hidden.forEach(WindowOptions::checkPart);
        return new WindowStart(
                opened,
                lesson,
                scenario,
                theme,
                given.hasMatchedOption(PRESENT),
                LessonPlace.Part.named(hidden),
                isContinued);
    }

    private static void refuseFile(String word) {
        throw new InputException("cli.window.error.file", word);
    }

    /** The window reads it again, and reads it as often as it is saved. */
    private void checkLesson(String lesson) {
        if (Lessons.isFile(lesson)) {
            Lessons.read(Options.path(LESSON, lesson, folder), formulas);
        } else {
            Lessons.of(lesson);
        }
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }

    private static void checkPart(String name) {
        List<String> known = LessonPlace.Part.keys();
        if (!known.contains(name)) {
            Optional<String> nearest = Spelling.nearest(name, known);
            throw nearest.map(other -> new InputException("lesson.error.hide.meant", name, other))
                    .orElseGet(() ->
                            new InputException(
                                    "lesson.error.hide", name, String.join(", ", known)));
        }
    }

    private static void refuseUnless(String word, List<String> known, String refusal) {
        if (!known.contains(word)) {
            throw new InputException(refusal, word);
        }
    }
}
