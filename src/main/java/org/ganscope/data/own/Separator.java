package org.ganscope.data.own;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The separator between the fields of a row of text. */
public enum Separator {
    /** Not known: it is guessed from the text. */
    GUESSED("guess", '\0'),
    /** Nothing: every row is one field. */
    NONE("none", '\u001F'),
    COMMA("comma", ','),
    SEMICOLON("semicolon", ';'),
    TAB("tab", '\t'),
    BAR("bar", '|'),
    COLON("colon", ':'),
    /** One or more. */
    SPACE("space", ' ');

    private final String key;
    private final char character;

    Separator(String key, char character) {
        this.key = key;
        this.character = character;
    }

    /** The separators that a text can have. */
    public static List<Separator> known() {
        return Arrays.stream(values()).filter(one -> one != GUESSED).toList();
    }

    /** The separator of this character, if it is one. */
    public static Optional<Separator> of(char character) {
        return known().stream()
                .filter(one -> one != NONE && one.character == character)
                .findFirst();
    }

    /** The name in configuration files. */
    public String key() {
        return key;
    }

    /** The character; for {@link #NONE} one that no text contains. */
    public char character() {
        return character;
    }
}
