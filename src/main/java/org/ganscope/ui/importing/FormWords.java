package org.ganscope.ui.importing;

import org.ganscope.data.own.Table;
import org.ganscope.session.file.csv.CsvFormat;
import org.ganscope.session.file.csv.CsvPreview;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.chooser.Thumbnail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The findings about a file, in words. */
final class FormWords {
    /**
     * This many rows show a shape: of two modes with half of the mass each, either gets between 36
     * % and 64 % of 50 rows by chance (two standard deviations), but 28 % to 72 % of 20.
     */
    private static final int ENOUGH = 50;

    private FormWords() {}

    /** Further findings: "Column names in line 1 (UTF-8)." */
    static String of(CsvPreview preview) {
        CsvFormat format = preview.format();
        String charset = format.charset().name();
        int skipped = format.table().skippedLines().orElseThrow();
        return format.hasHeader()
                ? Text.of("import.form.header", Integer.toString(skipped + 1), charset)
                : Text.of("import.form.headless", charset);
    }

    /** A sentence about a file that you have just chosen, without its folder. */
    static String inWords(String sentence, Path file) {
        String name = String.valueOf(file.getFileName());
        return inWords(sentence.replace(file.toString(), name));
    }

    /** A sentence of the reader, with what to do in the window. */
    static String inWords(String sentence) {
        String words = sentence;
        for (Mend mend : Mend.values()) {
            words = words.replace(mend.inFiles(), mend.inTheWindow());
        }
        return words;
    }

    /** The advice for a refusal, in the terms of files and in those of the window. */
    private enum Mend {
        CHANGED("csv.mend.changed", "import.mend.changed"),
        DECIMAL("csv.mend.decimal", "import.mend.decimal"),
        HEADING("csv.mend.heading", "import.mend.heading"),
        MISSING("csv.mend.missing", "import.mend.missing"),
        RAW("csv.mend.raw", "import.mend.raw"),
        WHOLE("csv.mend.whole", "import.mend.whole");

        private final String file;
        private final String window;

        Mend(String file, String window) {
            this.file = file;
            this.window = window;
        }

        String inFiles() {
            return Text.of(file);
        }

        String inTheWindow() {
            return Text.of(window);
        }
    }

    /**
     * The number of rows that were read, with the mean and the deviation of each column.
     *
     * @param names of its columns
     */
    static String figures(Table table, List<String> names) {
        String columns =
                IntStream.range(0, table.dimension())
                        .mapToObj(c ->
                                Text.of(
                                        "import.figures.column",
                                        names.get(c),
                                        NumberDisplay.value(table.mean(c)),
                                        NumberDisplay.value(table.deviation(c))))
                        .collect(Collectors.joining("; "));
        String picture =
                Text.of(
                        Thumbnail.showsRows(table)
                                ? "import.picture.rows"
                                : "import.picture.samples");
        return Text.of("import.figures", NumberDisplay.count(table.rows()), columns, picture);
    }

    /** A warning if a table has too few rows to show a distribution. */
    static Optional<String> fewness(Table table) {
        return table.rows() < ENOUGH
                ? Optional.of(
                        Text.of(
                                "import.few",
                                NumberDisplay.count(table.rows()),
                                NumberDisplay.count(ENOUGH)))
                : Optional.empty();
    }
}
