package org.ganscope.text;

import java.util.Objects;

/**
 * Thrown when something that you gave (a file, a setting, an option) cannot be used. Carries one
 * clear sentence, looked up by key, that names the place and the fix.
 */
public class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    public InputException(String key, Object... arguments) {
        super(Text.of(key, arguments));
        this.key = key;
    }

    /** The sentence; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** The key of the sentence in the bundle: tests and callers may compare it. */
    public String key() {
        return key;
    }
}
