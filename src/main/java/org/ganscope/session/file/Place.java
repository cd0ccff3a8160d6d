package org.ganscope.session.file;

import org.ganscope.text.InputException;

/**
 * Where in a file something stands.
 *
 * @param file the file's name, as the person gave it
 * @param line counted from 1
 * @param column counted from 1
 */
record Place(String file, int line, int column) {
    /** A refusal of what stands here; the sentence says what is wrong and how to mend it. */
    InputException refuse(String sentence) {
        return new InputException(
                "file.at", file, Integer.toString(line), Integer.toString(column), sentence);
    }
}
