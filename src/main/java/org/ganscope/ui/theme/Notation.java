package org.ganscope.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses the subscripts of the program's symbols, which are written with an underscore: L_D, L_G,
 * p_g, p_data, θ_D. Other underscores, as in the name of a column, have no meaning.
 */
public final class Notation {
    /** Subscripts are this much smaller than the letters before them. */
    public static final double SIZE = 0.72;

    /** Their distance below the baseline, in em of those letters. */
    public static final double DROP = 0.18;

    private static final Pattern SYMBOL =
            Pattern.compile("(?<![\\p{L}\\p{N}_])([Lpθ])_(data|D|G|g)(?![\\p{L}\\p{N}_])");

    /**
     * A part of a text.
     *
     * @param isLow whether it is a subscript
     */
    public record Run(String text, boolean isLow) {}

    private Notation() {}

    /** Whether a text has a subscript. */
    public static boolean isIn(String text) {
        return text.indexOf('_') >= 0 && SYMBOL.matcher(text).find();
    }

    /** The parts of a text in order. */
    public static List<Run> runs(String text) {
        if (text.indexOf('_') < 0) {
            return List.of(new Run(text, false));
        }
        List<Run> runs = new ArrayList<>();
        Matcher symbols = SYMBOL.matcher(text);
        int end = 0;
        while (symbols.find()) {
            runs.add(new Run(text.substring(end, symbols.end(1)), false));
            runs.add(new Run(symbols.group(2), true));
            end = symbols.end();
        }
        if (end < text.length()) {
            runs.add(new Run(text.substring(end), false));
        }
        return List.copyOf(runs);
    }

    /** The text as it is spoken: "L D". */
    public static String spoken(String text) {
        return text.indexOf('_') < 0 ? text : SYMBOL.matcher(text).replaceAll("$1 $2");
    }
}
