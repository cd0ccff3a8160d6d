package org.ganscope.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

@DisplayName("The glossary")
class GlossaryTest {
    @Test
    void explainsEachWordInOneOrTwoSentencesAndOnce() {
        List<String> terms = Arrays.stream(Glossary.values()).map(Glossary::term).toList();
        assertEquals(terms.stream().distinct().toList(), terms);
        for (Glossary entry : Glossary.values()) {
            long sentences = entry.text().split("[.:] (?=[A-ZW½])").length;
            assertTrue(sentences <= 4 && entry.text().length() <= 210, entry.term());
        }
    }

    @Test
    void knowsWhatAFirstReaderMeets() {
        List<String> terms =
                Arrays.stream(Glossary.values())
                        .map(entry -> entry.term().toLowerCase(Locale.ROOT))
                        .toList();
        for (String word :
                List.of(
                        "g,",
                        "d,",
                        "z,",
                        "p_g",
                        "p_data",
                        "d*",
                        "nats",
                        "jsd",
                        "w₁",
                        "mode",
                        "critic",
                        "saturation",
                        "mode collapse",
                        "step",
                        "batch",
                        "r1",
                        "latent",
                        "ln 2",
                        "½",
                        "gradient norm",
                        "seed",
                        "|det j|",
                        "estimate")) {
            assertTrue(terms.stream().anyMatch(term -> term.contains(word)), word);
        }
    }

    @Test
    void findsTermsBeforeTextsThatMentionThem() {
        assertEquals(List.of(Glossary.values()), Glossary.search(""));
        assertEquals(Glossary.JSD, Glossary.search("jsd").getFirst());
        assertTrue(Glossary.search("JSD").contains(Glossary.NATS), "it mentions JSD");
        assertEquals(List.of(Glossary.COLLAPSE), Glossary.search("mode collapse"));
        assertEquals(List.of(), Glossary.search("banana"));
    }
}
