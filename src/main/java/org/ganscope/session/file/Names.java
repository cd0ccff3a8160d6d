package org.ganscope.session.file;

import java.util.Locale;

/** The values of an enum as words in files. */
final class Names {
    private Names() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
