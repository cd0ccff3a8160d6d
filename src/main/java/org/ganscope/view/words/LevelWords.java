package org.ganscope.view.words;

import org.ganscope.text.NumberDisplay;

import java.util.stream.Stream;

/** The names of the levels that are known from theory: "2 ln 2", "½". */
public final class LevelWords {
    private static final double SAME = 1e-6;

    private record Named(double value, String name) {}

    private LevelWords() {}

    /** The name of a level; another number to two decimals. */
    public static String of(double value) {
        return Stream.of(
                        new Named(2 * Math.log(2), "2 ln 2"),
                        new Named(-2 * Math.log(2), "−2 ln 2"),
                        new Named(Math.log(2), "ln 2"),
                        new Named(-Math.log(2), "−ln 2"),
                        new Named(0.5, "½"),
                        new Named(0.25, "¼"),
                        new Named(0, "0"),
                        new Named(1, "1"),
                        new Named(2, "2"))
                .filter(named -> Math.abs(named.value() - value) < SAME)
                .findFirst()
                .map(Named::name)
                .orElse(NumberDisplay.fixed(value, 2));
    }
}
