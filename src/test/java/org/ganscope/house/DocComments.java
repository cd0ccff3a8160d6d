package org.ganscope.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wraps only those lines of doc comments that are too long: the rest of a line goes to the front of
 * the next line of the same paragraph, or to a new line. Formulas arranged by hand within the
 * columns stay as they are.
 */
final class DocComments {
    private static final Pattern ONE_LINE = Pattern.compile("( *)/\\*\\* (.*) \\*/");
    private static final Pattern LINE = Pattern.compile("( *\\* )( *)(.*)");
    private static final Pattern STARTS_ANEW = Pattern.compile("[@<].*");

    private final int columns;

    DocComments(int columns) {
        this.columns = columns;
    }

    String wrap(String source) {
        List<String> lines = new ArrayList<>(List.of(source.split("\n", -1)));
        for (int i = 0; i < lines.size(); i++) {
            if (isTooLong(lines.get(i))) {
                wrap(lines, i);
            }
        }
        return String.join("\n", lines);
    }

    boolean isTooLong(String line) {
        return line.codePointCount(0, line.length()) > columns;
    }

    private void wrap(List<String> lines, int at) {
        Matcher oneLine = ONE_LINE.matcher(lines.get(at));
        if (oneLine.matches()) {
            String indent = oneLine.group(1);
            lines.set(at, indent + "/**");
            lines.add(at + 1, indent + " * " + oneLine.group(2));
            lines.add(at + 2, indent + " */");
            return;
        }
        Matcher line = LINE.matcher(lines.get(at));
        int cut = lines.get(at).lastIndexOf(' ', columns);
        if (line.matches() && cut > line.start(3)) {
            String rest = lines.get(at).substring(cut + 1);
            lines.set(at, lines.get(at).substring(0, cut));
            spill(lines, at + 1, rest, line);
        }
    }

    private static void spill(List<String> lines, int at, String rest, Matcher from) {
        String indent = from.group(3).startsWith("@") ? "    " : from.group(2);
        Matcher next = LINE.matcher(lines.get(at));
        boolean continues =
                next.matches()
                        && next.group(2).equals(indent)
                        && !STARTS_ANEW.matcher(next.group(3)).matches();
        if (continues) {
            lines.set(at, next.group(1) + indent + rest + " " + next.group(3));
        } else {
            lines.add(at, from.group(1) + indent + rest);
        }
    }
}
