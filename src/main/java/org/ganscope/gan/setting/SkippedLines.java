package org.ganscope.gan.setting;

import org.ganscope.data.own.Separator;
import org.ganscope.text.InputException;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How many lines of a data file are skipped, as text: a number, or "guess". */
final class SkippedLines {
    private static final int MOST = 1000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private SkippedLines() {}

    static String format(OptionalInt lines) {
        return lines.isPresent() ? Integer.toString(lines.getAsInt()) : Separator.GUESSED.key();
    }

    /** @throws InputException if the text is neither */
    static OptionalInt parse(String key, String text) {
        if (text.equals(Separator.GUESSED.key())) {
            return OptionalInt.empty();
        }
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) > MOST) {
            throw new InputException("setting.error.skip", key, text, Integer.toString(MOST));
        }
        return OptionalInt.of(Integer.parseInt(text));
    }
}
