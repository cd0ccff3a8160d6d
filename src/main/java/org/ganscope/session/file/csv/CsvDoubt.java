package org.ganscope.session.file.csv;

import java.util.List;

/**
 * Why the best reading of a file may still be wrong, so that the user has to decide.
 *
 * @param line of the doubtful text
 * @param key of the sentence
 * @param isSettledByTwoColumns whether there is no doubt if two columns are wanted
 */
record CsvDoubt(long line, String key, List<String> arguments, boolean isSettledByTwoColumns) {
    CsvRefusal in(CsvSource source) {
        return source.refusal(line, 1, key, arguments.toArray());
    }
}
