package org.ganscope.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.ganscope.export.Html;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

@DisplayName("The file of a page")
class PageFileTest {
    private static String between(String page, String start, String end) {
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf(end, from));
    }

    private static JsonNode data(String page) throws IOException {
        return new ObjectMapper().readTree(between(page, "id=\"run\">", "</script>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]><img src=x onerror=alert(1)>",
                "\" onload=\"alert(1)",
                "' &amp; &lt; \\u003c \\",
                "line\u2028paragraph\u2029end",
                "{{script}} {{data}} $1 \\1"
            })
    void keepsHostileTextAsText(String hostile) throws IOException {
        String page = PageFile.of(hostile, Map.of("title", hostile, hostile, List.of(hostile)));
        assertEquals(hostile, data(page).get("title").asText());
        assertEquals(hostile, data(page).get(hostile).get(0).asText());
        String usual = PageFile.of("A", Map.of("title", "A"));
        for (String mark : List.of("<script", "</script", "<!--", "<img", "\u2028")) {
            assertEquals(count(usual, mark), count(page.replace(inText(hostile), ""), mark), mark);
        }
        assertEquals(Html.escaped(hostile) + " · GANscope", between(page, "<title>", "</title>"));
    }

    /** As it is in an attribute or between tags, where it is harmless. */
    private static String inText(String hostile) {
        return Html.escaped(hostile);
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    @Test
    void allowsItsOwnScriptAndStyleByTheirHashesAndNothingElse() throws GeneralSecurityException {
        String page = PageFile.of("A", Map.of());
        String policy = between(page, "Content-Security-Policy\" content=\"", "\"");
        assertEquals(
                List.of(
                        "default-src 'none'",
                        "script-src '" + hash(between(page, "<script>", "</script>")) + "'",
                        "style-src '" + hash(between(page, "<style>", "</style>")) + "'",
                        "img-src data:",
                        "base-uri 'none'",
                        "form-action 'none'"),
                List.of(policy.split("; ")));
        assertTrue(
                page.indexOf("Content-Security-Policy") < page.indexOf("<style>"),
                "the policy comes before everything that it is about");
    }

    private static String hash(String text) throws GeneralSecurityException {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void needsNothingFromElsewhere() {
        String page = PageFile.of("A", Map.of());
        Matcher sources = Pattern.compile("(?:src|href)=\"(?!data:)").matcher(page);
        assertFalse(sources.find());
        String script = PageFile.script();
        for (String reach : List.of("fetch(", "XMLHttpRequest", "import(", "eval(", "innerHTML")) {
            assertFalse(script.contains(reach), reach);
        }
        assertFalse(page.contains("{{"), "a place that was not filled");
    }

    @Test
    void hasTheWordsThatItsScriptAsksFor() {
        Map<String, Object> words = PageWords.all();
        Set<String> asked =
                Pattern.compile("\"((?:page|stage|layer)\\.[\\w.]+)\"")
                        .matcher(PageFile.script())
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> hints = new TreeSet<>(words.keySet());
        hints.removeAll(asked);
        hints.removeIf(key -> asked.contains(key.replaceFirst("\\.hint$", "")));
        assertEquals(Set.of(), hints, "words that nothing asks for");
        asked.removeAll(words.keySet());
        assertEquals(Set.of(), asked, "words that are missing");
    }
}
