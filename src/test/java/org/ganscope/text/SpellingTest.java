package org.ganscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

@DisplayName("A misspelt name")
class SpellingTest {
    private static final List<String> KEYS =
            List.of("seed", "batch", "data.sigma", "discriminator.steps", "generator.steps");

    @Test
    void isGuessedFromALetterThatIsMissingWrongOrTooMuch() {
        assertEquals(Optional.of("batch"), Spelling.nearest("bach", KEYS));
        assertEquals(Optional.of("seed"), Spelling.nearest("sead", KEYS));
        assertEquals(Optional.of("generator.steps"), Spelling.nearest("generators.steps", KEYS));
    }

    @Test
    void isGuessedInAnyCase() {
        assertEquals(Optional.of("data.sigma"), Spelling.nearest("DATA.Sigma", KEYS));
    }

    @Test
    void isGuessedFromItsLastPartAlone() {
        assertEquals(Optional.of("data.sigma"), Spelling.nearest("sigma", KEYS));
    }

    @Test
    void isGuessedAsAWholeRatherThanByItsLastPart() {
        assertEquals(Optional.of("batch"), Spelling.nearest("batch", List.of("a.batch", "batch")));
    }

    @Test
    void isNotGuessedFromAFarOne() {
        assertEquals(Optional.empty(), Spelling.nearest("temperature", KEYS));
        assertEquals(Optional.empty(), Spelling.nearest("x", KEYS));
        assertEquals(Optional.empty(), Spelling.nearest("", KEYS));
    }
}
