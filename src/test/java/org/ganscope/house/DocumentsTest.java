package org.ganscope.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@DisplayName("The documents")
class DocumentsTest {
    private static final int MOST_WORDS = 900;
    private static final Path README = Path.of("README.md");

    /** "1. *Title*: what there is to see." */
    private static final Pattern LESSON =
            Pattern.compile("(?ms)^\\d+\\. \\*([^*]+)\\*: (.*?)(?=^\\d|\n\n|\\z)");

    @TempDir Path folder;

    @Test
    void linkToWhatExists() throws IOException {
        assertEquals(
                List.of(), Page.all().stream().flatMap(p -> p.brokenLinks().stream()).toList());
    }

    @Test
    void areFoundWhereALinkLeadsNowhere() throws IOException {
        Page.write(folder, "other.md", "# A heading\n## A heading\n## `Code`, and more\n");
        Page page =
                Page.write(
                        folder,
                        "page.md",
                        "# Here\n[a](other.md) [b](other.md#a-heading-1) [c](#here)"
                                + " [`d`](other.md#code-and-more) [e](https://example.org/none)"
                                + " `x[0](none.md)`\n```\n# There\n[f](none.md)\n```\n"
                                + "![g](none.png) [h](none.md) [i](other.md#none) [j](#there)");
        assertEquals(
                Stream.of("none.png", "none.md", "other.md#none", "#there")
                        .map(link -> page.file() + ": " + link)
                        .toList(),
                page.brokenLinks());
    }

    @Test
    void areReachedFromTheFirstPage() throws IOException {
        Set<Path> all =
                Page.all().stream()
                        .map(page -> page.file().toAbsolutePath())
                        .collect(Collectors.toSet());
        assertEquals(all, reachedFrom(Page.read(README)));
    }

    @Test
    void areMissedWhereNoLinkLeads() throws IOException {
        Page first = Page.write(folder, "first.md", "[second](second.md)");
        Page.write(folder, "second.md", "[back](first.md)");
        Page.write(folder, "third.md", "[out](first.md)");
        assertEquals(
                Set.of(folder.resolve("first.md"), folder.resolve("second.md")),
                reachedFrom(first));
    }

    private static Set<Path> reachedFrom(Page first) {
        Set<Path> reached = new HashSet<>();
        Deque<Page> ahead = new ArrayDeque<>(List.of(first));
        while (!ahead.isEmpty()) {
            Page page = ahead.remove();
            if (reached.add(page.file().toAbsolutePath())) {
                page.next().forEach(ahead::add);
            }
        }
        return reached;
    }

    @Test
    void beginWithAPageThatFiveMinutesAreEnoughFor() {
        int words = Page.read(README).words();
        assertTrue(words <= MOST_WORDS, README + " has " + words + " words");
    }

    @Test
    void countEveryWord() throws IOException {
        assertEquals(
                8, Page.write(folder, "page.md", "# Two words\n\n| a\u00A0b |\n`c  d`\n").words());
    }

    @Test
    void nameTheTestCommandOfContinuousIntegration() {
        String command = testCommand(Sources.read(Path.of(".ci/run")));
        assertTrue(Page.read(README).text().contains("\n" + command + " "), command);
    }

    @Test
    void knowThatCommandWithoutItsFlags() {
        assertEquals("mvn -Pfull verify", testCommand("a\nmvn -B -Pfull -ntp verify\nb\n"));
    }

    private static String testCommand(String script) {
        return script.lines()
                .filter(line -> line.startsWith("mvn "))
                .findFirst()
                .orElse("no command")
                .replaceAll(" (-B|-ntp)\\b", "");
    }

    /** What a scenario promises is tested in its own words, so the lecture keeps to them. */
    @Test
    void tellAFirstLectureInTheWordsOfTheScenarios() {
        String readme = Page.read(README).text();
        assertTrue(LESSON.matcher(readme).results().count() >= 5, "where is the lecture?");
        assertEquals(List.of(), strangeSentences(readme));
    }

    @Test
    void areFoundWhereALecturePromisesSomethingElse() {
        assertEquals(
                List.of("The ring bursts.", "No such scenario: Ring of 9"),
                strangeSentences(
                        "1. *Ring of 8*: A little R1 keeps D calm, and all eight are found within\n"
                                + "   1,000 steps; the samples settle there as the rates fall. The"
                                + " ring bursts.\n2. *Ring of 9*: Nothing.\n\nAnd so on.\n"));
    }

    private static List<String> strangeSentences(String text) {
        return LESSON.matcher(text).results().flatMap(DocumentsTest::strangeIn).toList();
    }

    private static Stream<String> strangeIn(MatchResult lesson) {
        Optional<Scenario> scenario =
                Scenarios.all().stream()
                        .filter(one -> one.title().equals(lesson.group(1)))
                        .findFirst();
        if (scenario.isEmpty()) {
            return Stream.of("No such scenario: " + lesson.group(1));
        }
        String own = plain(scenario.get().watch() + " " + scenario.get().description());
        return Stream.of(plain(lesson.group(2)).split("(?<=\\.) "))
                .filter(sentence -> !own.contains(sentence));
    }

    /** With plain spaces, and figures without any: a file has 1,000 where the window has 1 000. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2009\\u202F]+", " ")
                .replaceAll("(?<=\\d)[ ,](?=\\d{3})", "")
                .strip();
    }
}
