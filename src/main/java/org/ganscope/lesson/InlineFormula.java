package org.ganscope.lesson;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

import java.util.Set;

/** A formula within a line: {@code $D(x)$}. A dollar sign of the text is written {@code \$}. */
public final class InlineFormula extends CustomNode {
    private static final char SIGN = '$';

    private final String tex;

    InlineFormula(String tex) {
        this.tex = tex;
    }

    /** The formula in TeX. */
    public String tex() {
        return tex;
    }

    /** Reads such formulas. */
    static final class Reader implements InlineContentParser {
        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            scanner.next();
            Position start = scanner.position();
            if (scanner.find(SIGN) < 1) {
                return ParsedInline.none();
            }
            String tex = scanner.getSource(start, scanner.position()).getContent();
            scanner.next();
            return ParsedInline.of(new InlineFormula(tex), scanner.position());
        }
    }

    /** Makes readers. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(SIGN);
        }

        @Override
        public InlineContentParser create() {
            return new Reader();
        }
    }
}
