package org.ganscope.cli;

import org.ganscope.gan.setting.NumberText;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import picocli.CommandLine.ParseResult;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/** The values of the options that were given. */
final class Options {
    private final ParseResult given;
    private final Path folder;

    /** @param folder to which relative paths refer */
    Options(ParseResult given, Path folder) {
        this.given = given;
        this.folder = folder;
    }

    /**
     * The text of an option; empty if it was not given.
     *
     * @throws InputException if it is empty
     */
    Optional<String> text(String option) {
        Optional<String> text = Optional.ofNullable(given.matchedOptionValue(option, null));
        if (text.filter(String::isBlank).isPresent()) {
            throw new InputException("cli.error.value", option);
        }
        return text;
    }

    /**
     * The path that an option names; empty if it was not given.
     *
     * @throws InputException if it is not a path
     */
    Optional<Path> path(String option) {
        return text(option).map(text -> path(option, text, folder));
    }

    /**
     * The path that a text names.
     *
     * @param folder to which it refers, if it is a relative one
     * @throws InputException if it is not a path
     */
    static Path path(String option, String text, Path folder) {
        try {
            return folder.resolve(text);
        } catch (InvalidPathException e) {
            throw new InputException("cli.error.path", option, text, e.getReason());
        }
    }

    /**
     * The whole number of an option; empty if it was not given.
     *
     * @throws InputException if it is not a whole number from {@code low} to {@code high}
     */
    Optional<Long> count(String option, long low, long high) {
        return text(option).map(text -> count(option, text, low, high));
    }

    private static long count(String option, String text, long low, long high) {
        OptionalDouble number = NumberText.parseWhole(text);
        double count = number.orElse(Double.NaN);
        if (low <= count && count <= high && count == Math.rint(count)) {
            return (long) count;
        }
        throw new InputException(
                "cli.error.count",
                option,
                number.isPresent()
                        ? Text.of("number.other", text.strip())
                        : NumberText.complaint(text),
                Long.toString(low),
                Long.toString(high));
    }

    /**
     * The value of {@code found}.
     *
     * @throws InputException if it is empty
     */
    static <T> T required(Optional<T> found, String option, String label) {
        return found.orElseThrow(() -> new InputException("cli.error.missing", option, label));
    }
}
