package org.ganscope.session.file.csv;

/** Text from a file in a form that fits into a sentence. */
final class Excerpt {
    private static final int LONGEST = 40;

    private Excerpt() {}

    /**
     * The text, shortened if it is long, with a space for every character that is not printable.
     */
    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || !Character.isDefined(c) ? ' ' : c)
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }
}
