package org.ganscope.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Comma-separated values according to RFC 4180: lines end in CR LF. Names and numbers need no
 * quotes; numbers have a decimal point in every locale.
 */
final class CsvRows {
    private CsvRows() {}

    static void writeRow(Writer out, List<String> cells) throws IOException {
        out.write(String.join(",", cells));
        out.write("\r\n");
    }
}
