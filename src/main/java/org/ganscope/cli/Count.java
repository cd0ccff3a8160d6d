package org.ganscope.cli;

import org.ganscope.text.InputException;

import picocli.CommandLine.ParseResult;

import java.util.Optional;

/** Options that are whole numbers. */
final class Count {
    private Count() {}

    /**
     * The value of an option; empty if it was not given.
     *
     * @throws InputException if it is no whole number from {@code low} to {@code high}
     */
    static Optional<Integer> of(ParseResult given, String option, int low, int high) {
        String text = given.matchedOptionValue(option, null);
        return text == null ? Optional.empty() : Optional.of(parse(option, text, low, high));
    }

    private static int parse(String option, String text, int low, int high) {
        try {
            int count = Integer.parseInt(text.strip());
            if (low <= count && count <= high) {
                return count;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number out of bounds.
        }
        throw new InputException(
                "cli.error.count", option, text, Integer.toString(low), Integer.toString(high));
    }
}
