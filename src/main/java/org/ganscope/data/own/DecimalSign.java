package org.ganscope.data.own;

/** The sign between the whole part of a number and its decimals. */
public enum DecimalSign {
    /** Not known: it is guessed from the numbers. */
    GUESSED("guess", '\0'),
    POINT("point", '.'),
    COMMA("comma", ',');

    private final String key;
    private final char character;

    DecimalSign(String key, char character) {
        this.key = key;
        this.character = character;
    }

    /** The name in configuration files. */
    public String key() {
        return key;
    }

    public char character() {
        return character;
    }

    /** The other sign, which may separate thousands in numbers written with this one. */
    public DecimalSign other() {
        return this == POINT ? COMMA : POINT;
    }
}
