package org.ganscope.export.page;

import org.ganscope.export.Html;
import org.ganscope.session.file.JsonText;
import org.ganscope.text.Text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a page: the template with style, script and data in it. Everything that others may
 * have written is in the data or in the title, and is escaped there; besides, the policy of the
 * page allows no script but ours, by its hash, and no network at all.
 */
final class PageFile {
    private static final String FOLDER = "/org/ganscope/export/page/";
    private static final String ICON = "/org/ganscope/assets/icons/ganscope-32.png";

    /** In the order in which they need each other. */
    private static final List<String> SCRIPTS =
            List.of(
                    "words.js",
                    "tables.js",
                    "network.js",
                    "game.js",
                    "canvas.js",
                    "line.js",
                    "plane.js",
                    "charts.js",
                    "player.js",
                    "page.js");

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private PageFile() {}

    /**
     * The whole file.
     *
     * @param title plain text
     * @param data the members of the object that the script reads
     */
    static String of(String title, Map<String, Object> data) {
        String style = text("page.css");
        String script = script();
        Map<String, String> parts =
                Map.of(
                        "policy", Html.policy(style, script),
                        "title", Html.escaped(title + " · " + Text.of("app.name")),
                        "icon", Base64.getEncoder().encodeToString(bytes(ICON)),
                        "style", style,
                        "script", script,
                        "none", Html.escaped(Text.of("page.script")),
                        "data", inScript(JsonText.of(data)));
        return PLACE.matcher(text("page.html"))
                .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    /** The script as one function, so that it leaves no names behind. */
    static String script() {
        return SCRIPTS.stream()
                .map(PageFile::text)
                .collect(Collectors.joining("\n", "(() => {\n\"use strict\";\n", "})();\n"));
    }

    /**
     * JSON that can be inside a script element: these characters occur only within its strings,
     * where they may be written as escapes.
     */
    static String inScript(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String text(String name) {
        // browsers hash lines that end with a line feed alone
        return new String(bytes(FOLDER + name), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static byte[] bytes(String file) {
        try (InputStream in = PageFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
