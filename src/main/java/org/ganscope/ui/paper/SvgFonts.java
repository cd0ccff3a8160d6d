package org.ganscope.ui.paper;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.ganscope.ui.theme.Typeface;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the letters that an SVG document uses into it, so that it looks the same everywhere. */
final class SvgFonts {
    private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text\\s*>");
    private static final Pattern NUMBERED = Pattern.compile("&#(x?)([0-9a-fA-F]+);");
    private static final Pattern ROOT = Pattern.compile("<svg [^>]*>");

    /** What a browser needs to draw letters one after the other. */
    private static final List<String> TABLES =
            List.of(
                    "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca",
                    "maxp", "name", "post", "prep");

    private SvgFonts() {}

    static String embedIn(String svg) throws IOException {
        Set<Integer> letters = letters(svg);
        String style = "<style>" + face(false, letters) + face(true, letters) + "</style>";
        return ROOT.matcher(svg)
                .replaceFirst(root -> Matcher.quoteReplacement(root.group() + style));
    }

    private static Set<Integer> letters(String svg) {
        Set<Integer> letters = new TreeSet<>();
        TEXT.matcher(svg)
                .results()
                .map(found -> plain(found.group(1)))
                .forEach(text -> text.codePoints().forEach(letters::add));
        return letters;
    }

    private static String plain(String escaped) {
        String named =
                escaped.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'");
        return NUMBERED.matcher(named)
                .replaceAll(number ->
                        Matcher.quoteReplacement(
                                Character.toString(
                                        Integer.parseInt(
                                                number.group(2),
                                                number.group(1).isEmpty() ? 10 : 16))))
                .replace("&amp;", "&");
    }

    private static String face(boolean bold, Set<Integer> letters) throws IOException {
        try (InputStream file = Typeface.file(bold);
                TrueTypeFont font =
                        new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()))) {
            TTFSubsetter subset = new TTFSubsetter(font, TABLES);
            letters.forEach(subset::add);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subset.writeToStream(bytes);
            return "@font-face{font-family:\"%s\";font-weight:%s;src:url(data:font/ttf;base64,%s)}"
                    .formatted(
                            Typeface.FAMILY,
                            bold ? "bold" : "normal",
                            Base64.getEncoder().encodeToString(bytes.toByteArray()));
        }
    }
}
