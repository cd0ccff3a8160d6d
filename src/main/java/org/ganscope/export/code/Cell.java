package org.ganscope.export.code;

import java.util.List;

/**
 * A part of a program as a notebook divides it.
 *
 * @param isText whether it is text (Markdown), not code
 * @param lines without blank lines at either end
 */
record Cell(boolean isText, List<String> lines) {
    Cell {
        lines = List.copyOf(lines);
    }
}
