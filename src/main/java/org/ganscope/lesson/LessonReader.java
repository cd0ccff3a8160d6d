package org.ganscope.lesson;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a lesson: Markdown with a small header. Each heading of the first level begins a page;
 * blocks between lines of backticks set up the window, name something to do, or ask. Every error
 * names its line. The format is described in {@code lecturers.md}.
 */
public final class LessonReader {
    private static final String FENCE = "---";
    private static final String TITLE = "title";
    private static final String ABOUT = "about";
    private static final String MINUTES = "minutes";
    private static final List<String> HEADER = List.of(TITLE, ABOUT, MINUTES);

    private final LessonLines lines;
    private final ProseReader prose;
    private final List<LessonPage> pages = new ArrayList<>();
    private String page = "";
    private Optional<LessonSetup> setup = Optional.empty();
    private List<LessonBlock> blocks = new ArrayList<>();

    private LessonReader(LessonLines lines, FormulaCheck formulas) {
        this.lines = lines;
        prose = new ProseReader(formulas);
    }

    /**
     * The lesson that a text means.
     *
     * @param file the file's name in errors
     * @param id of the lesson
     * @throws InputException if something in it cannot be used; it names the line
     */
    public static Lesson read(String file, String id, String text, FormulaCheck formulas) {
        return new LessonReader(LessonLines.of(file, text), formulas).read(id);
    }

    /** A configuration with a setting changed; an error names the line. */
    static GanConfig changed(
            LessonLines lines, int line, Setting setting, String value, GanConfig config) {
        if (!setting.exists(config)) {
            throw lines.refuse(line, Text.of("lesson.error.absent", setting.key()));
        }
        return lines.placed(line, () -> setting.parse(config, value));
    }

    private Lesson read(String id) {
        int end = headerEnd();
        Map<String, LessonLines.Entry> header = header(lines.part(1, end));
        readPages(lines.part(end + 1, lines.count()));
        return new Lesson(
                id,
                header(header, TITLE).value(),
                header(header, ABOUT).value(),
                Math.toIntExact(lines.part(1, end).count(header(header, MINUTES), 1)),
                pages);
    }

    private int headerEnd() {
        if (lines.count() == 0 || !lines.line(0).strip().equals(FENCE)) {
            throw lines.refuse(0, Text.of("lesson.error.header"));
        }
        for (int i = 1; i < lines.count(); i++) {
            if (lines.line(i).strip().equals(FENCE)) {
                return i;
            }
        }
        throw lines.refuse(0, Text.of("lesson.error.header"));
    }

    private static Map<String, LessonLines.Entry> header(LessonLines part) {
        Map<String, LessonLines.Entry> header = new LinkedHashMap<>();
        for (LessonLines.Entry entry : part.entries()) {
            if (!HEADER.contains(entry.key())) {
                throw part.unknown(entry.index(), "lesson.error.key", entry.key(), HEADER);
            }
            header.put(entry.key(), entry);
        }
        return header;
    }

    private LessonLines.Entry header(Map<String, LessonLines.Entry> header, String key) {
        LessonLines.Entry entry = header.get(key);
        if (entry == null || entry.value().isEmpty()) {
            throw lines.refuse(0, Text.of("lesson.error.missing", key));
        }
        return entry;
    }

    private void readPages(LessonLines body) {
        List<Node> text = new ArrayList<>();
        for (Node node : prose.nodes(body)) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                endText(text);
                endPage();
                page = body.line(ProseReader.line(node)).replaceFirst("^#+", "").strip();
            } else if (page.isEmpty()) {
                throw body.refuse(ProseReader.line(node), Text.of("lesson.error.noPage"));
            } else if (node instanceof FencedCodeBlock fence && !fence.getInfo().isBlank()) {
                endText(text);
                readBlock(body, fence);
            } else {
                text.add(node);
            }
        }
        endText(text);
        endPage();
        if (pages.isEmpty()) {
            throw body.refuse(0, Text.of("lesson.error.noPage"));
        }
    }

    private void readBlock(LessonLines body, FencedCodeBlock fence) {
        int at = ProseReader.line(fence);
        String word = fence.getInfo().strip();
        BlockKind kind =
                BlockKind.of(word)
                        .orElseThrow(() ->
                                body.unknown(at, "lesson.error.block", word, BlockKind.words()));
        int count = Math.toIntExact(fence.getLiteral().lines().count());
        LessonLines content = body.part(at + 1, at + 1 + count);
        if (kind == BlockKind.SETUP) {
            if (setup.isPresent()) {
                throw body.refuse(at, Text.of("lesson.error.setup.twice"));
            }
            setup = Optional.of(new SetupReader(content).read());
        } else if (content.isBlank()) {
            throw body.refuse(at, Text.of("lesson.error.empty", word));
        } else {
            blocks.addAll(new BlockReader(content, prose).read(kind));
        }
    }

    private void endText(List<Node> text) {
        if (!text.isEmpty()) {
            blocks.add(new LessonBlock.Prose(text));
            text.clear();
        }
    }

    private void endPage() {
        if (!page.isEmpty()) {
            pages.add(new LessonPage(page, setup, blocks));
        }
        setup = Optional.empty();
        blocks = new ArrayList<>();
    }
}
