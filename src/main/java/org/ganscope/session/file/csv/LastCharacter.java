package org.ganscope.session.file.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text that remembers the last character that is not blank. */
final class LastCharacter extends FilterReader {
    private char last = ' ';

    LastCharacter(Reader in) {
        super(in);
    }

    /** Whether the text so far ends with a quote. */
    boolean isQuote() {
        return last == '"';
    }

    @Override
    public int read(char[] buffer, int at, int n) throws IOException {
        int count = super.read(buffer, at, n);
        for (int i = at + count - 1; i >= at; i--) {
            if (buffer[i] > ' ') {
                last = buffer[i];
                return count;
            }
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
