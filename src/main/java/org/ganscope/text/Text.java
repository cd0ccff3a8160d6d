package org.ganscope.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Looks up the texts that you read, by key, in the bundle {@code messages.properties}. */
public final class Text {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.ganscope.text.messages", Locale.ROOT);

    private Text() {}

    /**
     * The text of a key with its arguments filled in, {@link MessageFormat} style: "{0}". Numbers
     * should come already formatted, as strings. An apostrophe in a text is written twice only if
     * the text has arguments.
     *
     * @throws MissingResourceException if there is no such key
     */
    public static String of(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /**
     * Whether the bundle has this key: for texts that are optional by design, such as hints of a
     * setting.
     */
    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }
}
