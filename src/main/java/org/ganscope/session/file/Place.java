package org.ganscope.session.file;

import org.ganscope.text.InputException;

/**
 * A place in a file.
 *
 * @param file the file's name as it was given
 * @param line counted from 1
 * @param column counted from 1
 */
record Place(String file, int line, int column) {
    /** An error at this place; the sentence says what is wrong and how to fix it. */
    InputException refuse(String sentence) {
        return new InputException(
                "file.at", file, Integer.toString(line), Integer.toString(column), sentence);
    }
}
