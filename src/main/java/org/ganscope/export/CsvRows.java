package org.ganscope.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Comma-separated values as RFC 4180 has them: lines end in CR LF. Names and numbers need no
 * quotes; numbers have a decimal point whatever the language of the machine.
 */
final class CsvRows {
    private CsvRows() {}

    static void writeRow(Writer out, List<String> cells) throws IOException {
        out.write(String.join(",", cells));
        out.write("\r\n");
    }
}
