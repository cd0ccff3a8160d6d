package org.ganscope.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DocCommentsTest {
    private final DocComments comments = new DocComments(20);

    @Test
    void aShortCommentStays() {
        assertWrapped("/** Sums it up. */\nint a;\n", "/** Sums it up. */\nint a;\n");
    }

    @Test
    void aLongOneLinerBecomesABlock() {
        assertWrapped("/** Sums it all up here. */\n", "/**\n * Sums it all up\n * here.\n */\n");
    }

    @Test
    void whatSpillsOverGoesToTheFrontOfTheNextLine() {
        assertWrapped(
                "/**\n * Sums it all up here\n * and now.\n */\n",
                "/**\n * Sums it all up\n * here and now.\n */\n");
    }

    @Test
    void whatSpillsOverDoesNotJoinAnotherParagraphOrTag() {
        assertWrapped(
                "/**\n * Sums it all up here\n *\n * <p>@ b\n */\n",
                "/**\n * Sums it all up\n * here\n *\n * <p>@ b\n */\n");
        assertWrapped(
                "/**\n * Sums it all up here\n * @since 1\n */\n",
                "/**\n * Sums it all up\n * here\n * @since 1\n */\n");
    }

    @Test
    void theRestOfATagIsIndented() {
        assertWrapped(
                "/**\n * @param a that is it\n */\n", "/**\n * @param a that is\n *     it\n */\n");
    }

    @Test
    void codeAndUnbreakableWordsStay() {
        assertWrapped("int a = b + c + d + e + f;\n", "int a = b + c + d + e + f;\n");
        assertWrapped(
                "/**\n * " + "x".repeat(30) + "\n */\n", "/**\n * " + "x".repeat(30) + "\n */\n");
    }

    private void assertWrapped(String source, String expected) {
        assertEquals(expected, comments.wrap(source));
        assertEquals(expected, comments.wrap(expected), "wrapping twice changes more");
    }
}
