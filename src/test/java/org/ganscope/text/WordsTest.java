package org.ganscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

@DisplayName("The bundle of words")
class WordsTest {
    /** A key with one of these endings is looked up through the key without it. */
    private static final List<String> SUFFIXES = List.of(".meant", ".tooltip");

    @Test
    void hasEveryKeyThatTheCodeAsksFor() {
        Set<String> missing =
                Words.sources()
                        .flatMap(source -> Words.askedFor(source).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(Words.inTheBundle());
        assertEquals(Set.of(), missing);
    }

    @Test
    void hasTheWordsOfEverySettingChoiceScenarioAndChart() {
        Set<String> missing = new TreeSet<>(Words.composed());
        missing.removeAll(Words.inTheBundle());
        assertEquals(Set.of(), missing);
    }

    /** If a key occurs twice, the first text is silently lost. */
    @Test
    void hasEveryKeyOnce() throws IOException {
        Path bundle = Path.of("src/main/resources/org/ganscope/text/messages.properties");
        List<String> keys =
                Files.readAllLines(bundle).stream()
                        .filter(line -> line.contains(" = ") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf(" = ")))
                        .toList();
        assertEquals(keys.stream().distinct().toList(), keys);
    }

    @Test
    void hasNoUnusedKey() {
        Set<String> literals =
                Words.sources()
                        .flatMap(source -> Words.literals(source).stream())
                        .collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>(Words.inTheBundle());
        unused.removeAll(Words.composed());
        unused.removeIf(key -> isAskedFor(key, literals));
        assertEquals(Set.of(), unused);
    }

    private static boolean isAskedFor(String key, Set<String> literals) {
        return literals.contains(key)
                || SUFFIXES.stream()
                        .filter(key::endsWith)
                        .anyMatch(suffix ->
                                literals.contains(
                                        key.substring(0, key.length() - suffix.length())));
    }

    /** Thousands are separated by a narrow no-break space. */
    @Test
    void writesThousandsAsTheWindowDoes() {
        Pattern other = Pattern.compile("(?<![\\d.])\\d{1,3}[, \u2009\u202f]\\d{3}(?![\\d.]\\d)");
        assertEquals(Set.of(), mentioning(other));
    }

    /** So is a percentage from its sign; a terminal is another matter. */
    @Test
    void writesPercentagesAsTheWindowDoes() {
        Set<String> other = mentioning(Pattern.compile("\\d[ \u2009\u202f]?%"));
        other.removeIf(key -> key.startsWith("cli."));
        assertEquals(Set.of(), other);
    }

    /** One iteration of the run is a step, one change of a player's weights an update. */
    @Test
    void usesTheTermsStepAndUpdate() {
        assertEquals(Set.of(), mentioning(Pattern.compile("(?i)iteration")));
    }

    private static Set<String> mentioning(Pattern pattern) {
        return Words.inTheBundle().stream()
                .filter(key -> pattern.matcher(Text.of(key)).find())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void isSearchedForInTheCode() {
        String source = "Text.of(\"a.b\", 1); x(Text.of(\n \"c.d\")); String s = \"e.f\";";
        assertEquals(Set.of("a.b", "c.d"), Words.askedFor(source));
        assertEquals(Set.of("a.b", "c.d", "e.f"), Words.literals(source));
    }
}
