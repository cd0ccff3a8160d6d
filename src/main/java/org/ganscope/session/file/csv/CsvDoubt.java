package org.ganscope.session.file.csv;

import org.ganscope.text.InputException;

import java.util.List;

/**
 * Why the best reading of a file may be wrong all the same, so that a person is to decide.
 *
 * @param line where it shows
 * @param key of the sentence
 * @param isSettledByTwoColumns whether there is no doubt where two columns are wanted
 */
record CsvDoubt(long line, String key, List<String> arguments, boolean isSettledByTwoColumns) {
    InputException in(CsvSource source) {
        return source.refusal(line, 1, key, arguments.toArray());
    }
}
