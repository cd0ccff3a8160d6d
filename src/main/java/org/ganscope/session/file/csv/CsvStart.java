package org.ganscope.session.file.csv;

import org.ganscope.data.own.Separator;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without its first lines that are clearly not rows: {@code sep=;}, which names the
 * separator for Excel, comments, and empty lines.
 *
 * @param text the text after them
 * @param skipped number of these lines
 * @param named the separator that {@code sep=} names
 * @param comment the comment right before the rows, without its mark: it may contain their names
 */
record CsvStart(String text, int skipped, Optional<Separator> named, Optional<String> comment) {
    private static final Pattern NAMED = Pattern.compile("\\s*\"?(?i:sep)=(.)[,;|\\s]*\"?");
    private static final Pattern COMMENT = Pattern.compile("\\s*\"?(?:#|%|//)(.*)");

    /** @param lines number of lines that are skipped regardless of their content */
    static CsvStart of(String text, OptionalInt lines) {
        int at = 0;
        int skipped = 0;
        Optional<Separator> named = Optional.empty();
        Optional<String> comment = Optional.empty();
        while (at < text.length()) {
            int end = end(text, at);
            String line = text.substring(at, end);
            Matcher naming = NAMED.matcher(line);
            boolean isNaming = skipped == 0 && naming.matches();
            Matcher remark = COMMENT.matcher(line);
            boolean isRemark = remark.matches();
            if (isNaming) {
                named = Separator.of(naming.group(1).charAt(0));
            } else if (skipped >= lines.orElse(0) && !isRemark && !line.isBlank()) {
                break;
            }
            comment = isRemark ? Optional.of(remark.group(1)) : Optional.empty();
            at = next(text, end);
            skipped++;
        }
        return new CsvStart(text.substring(at), skipped, named, comment);
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The beginning of the next line: a carriage return and a line feed are one line end. */
    private static int next(String text, int end) {
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
    }
}
