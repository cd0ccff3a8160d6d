package org.ganscope.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.metrics.Finding;
import org.ganscope.session.PredictedCurve;
import org.ganscope.session.Series;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.plane.PlaneLayer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

@DisplayName("The page for lecturers")
class LecturersPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/lecturers.md");
    private static final String CLAIMS = "## Which claim of a GAN course is shown where";
    private static final Pattern TEMPLATE = Pattern.compile("(?ms)^````\n(.*?)^````$");

    /** "*Title of a lesson*: Title of a page", several of them between semicolons. */
    private static final Pattern SHOWN = Pattern.compile("\\*([^*|]+)\\*: ([^;|]+?) *(?=[;|])");

    private static String text() throws IOException {
        return Files.readString(PAGE);
    }

    @Test
    void hasATemplateThatReachesItsConditions() throws IOException {
        Matcher template = TEMPLATE.matcher(text());
        assertTrue(template.find(), "where is the template?");
        Lesson lesson =
                LessonReader.read("template.md", "template", template.group(1), FormulaCheck.NONE);
        List<Rehearsal.Outcome> outcomes = Rehearsal.of(lesson);
        assertEquals(1, outcomes.size());
        assertTrue(outcomes.getFirst().took() > 0, outcomes.toString());
    }

    @Test
    void namesAllThatALessonCanSay() throws IOException {
        String text = text();
        List<String> missing =
                words().filter(word -> !text.contains("`" + word + "`")).distinct().toList();
        assertEquals(List.of(), missing);
    }

    private static Stream<String> words() {
        return Stream.of(
                        BlockKind.words().stream(),
                        Arrays.stream(LessonPlace.Part.values()).map(LessonPlace.Part::key),
                        Arrays.stream(PredictedCurve.values()).map(PredictedCurve::key),
                        Arrays.stream(Series.values()).map(Series::column),
                        Arrays.stream(Finding.values()).map(GoalReader::name),
                        Arrays.stream(LineLayer.values()).map(LineLayer::key),
                        Arrays.stream(PlaneLayer.values()).map(PlaneLayer::key))
                .flatMap(words -> words);
    }

    @Test
    void findsEachClaimOnAPageOfALesson() throws IOException {
        String text = text();
        String claims = text.substring(text.indexOf(CLAIMS));
        assertEquals(List.of(), strange(claims));
    }

    @Test
    void usesEveryLessonForAClaim() throws IOException {
        String text = text();
        Set<String> unused = new HashSet<>(pages().keySet());
        SHOWN.matcher(text.substring(text.indexOf(CLAIMS)))
                .results()
                .forEach(shown -> unused.remove(shown.group(1)));
        assertEquals(Set.of(), unused);
    }

    @Test
    void isCaughtWhereAClaimIsShownNowhere() {
        assertEquals(
                List.of("Wasserstein: Crop circles", "Nothing: At work"),
                strange(
                        "| a | *Wasserstein*: At work; *Wasserstein*: Crop circles | |\n"
                                + "| b | *Nothing*: At work | |\n"));
    }

    /** The references to pages that do not exist. */
    private static List<String> strange(String claims) {
        Map<String, Set<String>> pages = pages();
        return SHOWN.matcher(claims)
                .results()
                .filter(shown ->
                        !pages.getOrDefault(shown.group(1), Set.of()).contains(shown.group(2)))
                .map(shown -> shown.group(1) + ": " + shown.group(2))
                .toList();
    }

    /** The titles of the pages of each lesson. */
    private static Map<String, Set<String>> pages() {
        Map<String, Set<String>> pages = new HashMap<>();
        for (Lesson lesson : Lessons.all()) {
            Set<String> titles = new HashSet<>();
            lesson.pages().forEach(page -> titles.add(page.title()));
            pages.put(lesson.title(), titles);
        }
        return pages;
    }
}
