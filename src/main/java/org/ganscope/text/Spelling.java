package org.ganscope.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known name a misspelt one means. */
public final class Spelling {
    private Spelling() {}

    /**
     * The known name nearest to the given one: by the number of letters to insert, delete or
     * replace (Levenshtein 1966), ignoring case, or by only its last part ("sigma" for
     * "data.sigma"). Empty if none is near.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String word = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> isNear(word, distance(word, name)))
                .min(Comparator.comparingInt(name -> distance(word, name)));
    }

    private static boolean isNear(String word, int distance) {
        return distance < word.length() && distance <= Math.max(2, word.length() / 3);
    }

    private static int distance(String word, String name) {
        String whole = name.toLowerCase(Locale.ROOT);
        String last = whole.substring(whole.lastIndexOf('.') + 1);
        // a match of only the last part counts less than the same match of the whole name
        return Math.min(letters(word, whole), letters(word, last) + 1);
    }

    private static int letters(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
