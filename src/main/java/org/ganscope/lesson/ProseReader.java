package org.ganscope.lesson;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.ganscope.text.Text;

import java.util.List;

/** Reads the Markdown of a lesson, and refuses what the window does not show. */
final class ProseReader {
    private final Parser parser =
            Parser.builder()
                    .customInlineContentParserFactory(new InlineFormula.Factory())
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();
    private final FormulaCheck formulas;

    ProseReader(FormulaCheck formulas) {
        this.formulas = formulas;
    }

    /** The blocks of a text, checked. */
    List<Node> nodes(LessonLines lines) {
        Node document = parser.parse(lines.text());
        document.accept(new Check(lines));
        return LessonBlock.children(document);
    }

    /** A text that contains no blocks of a lesson. */
    LessonBlock.Prose prose(LessonLines lines) {
        return new LessonBlock.Prose(nodes(lines));
    }

    /** The line at which a node begins, from 0. */
    static int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().getFirst().getLineIndex();
            }
        }
        return 0;
    }

    /** Refuses a formula that cannot be set. */
    void check(LessonLines lines, int line, String tex) {
        formulas.trouble(tex)
                .ifPresent(trouble -> {
                    throw lines.refuse(line, Text.of("lesson.error.formula", tex.strip(), trouble));
                });
    }

    private final class Check extends AbstractVisitor {
        private final LessonLines lines;

        Check(LessonLines lines) {
            this.lines = lines;
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof InlineFormula formula) {
                check(lines, line(node), formula.tex());
            }
        }

        @Override
        public void visit(Image image) {
            refuse(image, "lesson.error.image");
        }

        @Override
        public void visit(HtmlBlock html) {
            refuse(html, "lesson.error.html");
        }

        @Override
        public void visit(HtmlInline html) {
            refuse(html, "lesson.error.html");
        }

        private void refuse(Node node, String key) {
            throw lines.refuse(line(node), Text.of(key));
        }
    }
}
