package org.ganscope.text;

import org.junit.jupiter.params.provider.Arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Inputs and the sentences that refuse them, in a readable form. */
public final class Examples {
    private Examples() {}

    /**
     * Pairs of input and sentence.
     *
     * @param text paragraphs: the input on the first line, the sentence on the others
     */
    public static Stream<Arguments> of(String text) {
        return Arrays.stream(text.split("\n\n", -1)).map(Examples::example);
    }

    private static Arguments example(String paragraph) {
        List<String> lines = paragraph.lines().map(String::strip).toList();
        return Arguments.of(lines.getFirst(), String.join(" ", lines.subList(1, lines.size())));
    }
}
