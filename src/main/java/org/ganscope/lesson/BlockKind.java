package org.ganscope.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands between two lines of backticks in a lesson, by the word after the first of them. */
enum BlockKind {
    SETUP,
    FORMULA,
    CONTROLS,
    POINT,
    DO,
    QUESTION,
    PREDICT,
    SLOW;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<BlockKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(BlockKind::word).toList();
    }
}
