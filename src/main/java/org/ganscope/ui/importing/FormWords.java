package org.ganscope.ui.importing;

import org.ganscope.data.Table;
import org.ganscope.gan.Setting;
import org.ganscope.gan.Settings;
import org.ganscope.session.file.csv.CsvFormat;
import org.ganscope.session.file.csv.CsvPreview;
import org.ganscope.text.Text;
import org.ganscope.ui.chart.Numbers;
import org.ganscope.ui.model.Figures;
import org.ganscope.ui.model.SettingWords;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was found out about a file, in words. */
final class FormWords {
    private FormWords() {}

    /** How it is written: "Commas between the fields, decimal point, names in the first row." */
    static String of(CsvPreview preview) {
        CsvFormat format = preview.format();
        String separator =
                switch (format.separator()) {
                    case ',' -> Text.of("import.form.comma");
                    case ';' -> Text.of("import.form.semicolon");
                    case '\t' -> Text.of("import.form.tab");
                    default -> Text.of("import.form.space");
                };
        return Text.of(
                "import.form",
                preview.columns().size() == 1 ? Text.of("import.form.one") : separator,
                Text.of(
                        format.decimalSign() == ','
                                ? "import.form.decimal.comma"
                                : "import.form.point"),
                Text.of(format.hasHeader() ? "import.form.header" : "import.form.headless"),
                format.charset().name());
    }

    /** A sentence of the reader with the names that settings have in the window. */
    static String inWords(String sentence) {
        String words = sentence;
        for (Setting setting : Settings.all()) {
            if (setting.key().startsWith("data.")) {
                words = words.replace(setting.key(), SettingWords.name(setting));
            }
        }
        return words;
    }

    /** How many rows were read, and where they lie. */
    static String figures(Table table) {
        String columns =
                IntStream.range(0, table.dimension())
                        .mapToObj(c ->
                                Text.of(
                                        "import.figures.column",
                                        table.file().columns().get(c),
                                        Numbers.value(table.mean(c)),
                                        Numbers.value(table.deviation(c))))
                        .collect(Collectors.joining("; "));
        return Text.of("import.figures", Figures.count(table.rows()), columns);
    }
}
