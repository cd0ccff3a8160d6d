package org.ganscope.session.file.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.own.DecimalSign;
import org.ganscope.data.own.Separator;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.data.own.TableFormat;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Line ends are written as ¶ here, unless a file is about them. */
@DisplayName("A table as the spreadsheets of several countries write it")
class SpreadsheetsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir Path folder;

    /** @param outcome "name: numbers; name: numbers", or a part of the sentence expected */
    private record Sheet(String whose, Charset charset, String text, int columns, String outcome) {
        @Override
        public String toString() {
            return whose;
        }
    }

    private static Sheet sheet(String whose, String text, String outcome) {
        return sheet(whose, StandardCharsets.UTF_8, text, outcome);
    }

    private static Sheet sheet(String whose, Charset charset, String text, String outcome) {
        int columns = outcome.contains(": ") ? outcome.split("; ").length : 1;
        return new Sheet(whose, charset, text.replace('¶', '\n'), columns, outcome);
    }

    private static Sheet asked(String whose, int columns, String text, String sentence) {
        return new Sheet(
                whose, StandardCharsets.UTF_8, text.replace('¶', '\n'), columns, "? " + sentence);
    }

    private static Stream<Sheet> sheets() {
        return Stream.of(
                sheet(
                        "German, with dates",
                        "Datum;T¶2019-06-12;28,7¶2019-06-13;28,9¶",
                        "T: 28.7 28.9"),
                sheet(
                        "German, Windows-1252",
                        WINDOWS,
                        "T (°C);p¶1,5;1000,2¶2,5;999,8¶",
                        "T (°C): 1.5 2.5; p: 1000.2 999.8"),
                sheet(
                        "German, thousands in groups",
                        "Umsatz;Zahl¶1.985,8;38¶12.000,5;4¶",
                        "Umsatz: 1985.8 12000.5; Zahl: 38 4"),
                sheet(
                        "German, groups beside decimals",
                        "Einwohner;T¶1.000;28,7¶38.193;28,9¶",
                        "Einwohner: 1000 38193; T: 28.7 28.9"),
                sheet(
                        "German, groups of millions",
                        "Stadt;Einwohner¶Wien;1.897.491¶Graz;289.440¶",
                        "Einwohner: 1897491 289440"),
                sheet(
                        "German, dates that look like numbers",
                        "Tag;T¶12.06;28,7¶13.06;28,9¶",
                        "T: 28.7 28.9"),
                sheet(
                        "German, many texts",
                        "Ort;Land;Art;Notiz;Güte;T¶Wien;AT;a;b;gut;28,7¶Graz;AT;a;c;gut;29,1¶",
                        "T: 28.7 29.1"),
                sheet(
                        "German, from a web table: commas and quotes",
                        "Datum,T¶2019-06-12,\"28,7\"¶2019-06-13,\"28,9\"¶",
                        "T: 28.7 28.9"),
                sheet(
                        "German, between tabs",
                        "Datum\tT¶12.06.2019\t28,7¶13.06.2019\t28,9¶",
                        "T: 28.7 28.9"),
                sheet(
                        "German, sep= above",
                        "sep=;¶Datum;T¶2019-06-12;28,7¶2019-06-13;28,9¶",
                        "T: 28.7 28.9"),
                sheet("sep=, with quotes", "\"sep=,\"¶x,y¶1,2¶3,4¶", "x: 1 3; y: 2 4"),
                sheet("sep= with a colon", "sep=:¶x:y¶1,5:2¶3:4,5¶", "x: 1.5 3; y: 2 4.5"),
                sheet(
                        "titles and an empty line above",
                        "Wetter in Wien¶erstellt von Anna, Ben¶¶Datum;T¶2019-06-12;28,7¶"
                                + "2019-06-13;28,9¶",
                        "T: 28.7 28.9"),
                sheet(
                        "more titles than rows",
                        "Wetter¶Wien¶Hohe Warte¶Juni¶x;y¶1,5;2¶3;4,5¶",
                        "x: 1.5 3; y: 2 4.5"),
                sheet(
                        "comments above",
                        "# measured by hand¶# in Vienna, at noon¶x;y¶1,5;2¶3;4,5¶",
                        "x: 1.5 3; y: 2 4.5"),
                sheet(
                        "names in a comment",
                        "# made by a script¶# x y¶1.5 2¶3 4.5¶",
                        "x: 1.5 3; y: 2 4.5"),
                sheet("a column of numbers called #", "#;T¶1;28,7¶2;28,9¶", "T: 28.7 28.9@2"),
                sheet("a title above one column", "Wien, Juni¶¶T¶28,7¶28,9¶", "T: 28.7 28.9"),
                sheet("one column with a heading", "T¶28,7¶28,9¶", "T: 28.7 28.9"),
                sheet("one column in quotes", "\"28,7\"¶\"28,9\"¶", "1: 28.7 28.9"),
                sheet("one column with whole numbers in it", "28,7¶29¶28,9¶", "1: 28.7 29 28.9"),
                sheet("one column with a point", "T¶28.7¶28.9¶", "T: 28.7 28.9"),
                sheet(
                        "French, spaces between thousands",
                        "Mois;Ventes¶janvier;1 985,8¶février;12 001,5¶",
                        "Ventes: 1985.8 12001.5"),
                sheet(
                        "French, narrow spaces that do not break",
                        "Mois;Ventes¶janvier;1\u202F985,8¶février;12\u202F001,5¶",
                        "Ventes: 1985.8 12001.5"),
                sheet(
                        "French, spaces that do not break, Windows-1252",
                        WINDOWS,
                        "Mois;Ventes¶janvier;1\u00A0985,8¶février;985,5\u00A0¶",
                        "Ventes: 1985.8 985.5"),
                sheet("French, one column", "Ventes¶1 985,8¶2 001,4¶", "Ventes: 1985.8 2001.4"),
                sheet("Swiss", "a;b¶1'985.8;2¶985.5;3¶", "a: 1985.8 985.5; b: 2 3"),
                sheet(
                        "Swiss, with a curved apostrophe",
                        WINDOWS,
                        "a;b¶1’985.8;2¶985.5;3¶",
                        "a: 1985.8 985.5; b: 2 3"),
                sheet("British", "x,y¶1.5,2¶3,4.5¶", "x: 1.5 3; y: 2 4.5"),
                sheet("whole numbers between commas", "x,y¶1,2¶3,4¶", "x: 1 3; y: 2 4"),
                sheet(
                        "American, thousands in quotes",
                        "city,sales¶Austin,\"1,985.80\"¶Boston,\"12,001.50\"¶",
                        "sales: 1985.8 12001.5"),
                sheet("Indian", "n;x¶12,34,567.5;1¶1,23,456.5;2¶", "n: 1234567.5 123456.5; x: 1 2"),
                sheet("Swedish, a true minus sign", "x;y¶−1,5;2¶3;−4,5¶", "x: -1.5 3; y: 2 -4.5"),
                sheet("shares", "x;y¶12,5 %;2¶50%;3¶", "x: 0.125 0.5; y: 2 3"),
                sheet("bars", "x|y¶1,5|2¶3|4,5¶", "x: 1.5 3; y: 2 4.5"),
                sheet(
                        "bars within fields between commas",
                        "id,genres,stars¶1,a|b,4.5¶2,c,3.5¶3,a|b|c,4¶",
                        "id: 1 2 3; stars: 4.5 3.5 4"),
                sheet(
                        "commas in the heading",
                        "Datum, Uhr;T, Wien¶2019-06-12;28,7¶2019-06-13;28,9¶",
                        "T, Wien: 28.7 28.9"),
                sheet(
                        "commas in quoted names",
                        "\"T, Wien\",\"p, Wien\"¶28.7,1000.2¶28.9,999.8¶",
                        "T, Wien: 28.7 28.9; p, Wien: 1000.2 999.8"),
                sheet(
                        "empty columns at the end",
                        "x;y;;;¶1,5;2;;;¶3;4,5;;;¶",
                        "x: 1.5 3; y: 2 4.5"),
                sheet("a comma at the end of the rows", "x,y¶1.5,2,¶3,4.5,¶", "x: 1.5 3; y: 2 4.5"),
                sheet("empty rows at the end", "x;y¶1,5;2¶3;4,5¶;¶;¶", "x: 1.5 3; y: 2 4.5"),
                sheet("Windows line ends", "x;y\r\n1,5;2\r\n3;4,5\r\n", "x: 1.5 3; y: 2 4.5"),
                sheet("old Macintosh line ends", "x;y\r1,5;2\r3;4,5\r", "x: 1.5 3; y: 2 4.5"),
                sheet(
                        "a byte order mark and sep=",
                        "\uFEFFsep=;\r\nx;y\r\n1,5;2\r\n3;4,5\r\n",
                        "x: 1.5 3; y: 2 4.5"),
                sheet(
                        "Unicode text of Excel",
                        StandardCharsets.UTF_16,
                        "Größe\ty¶1,5\t2¶3\t4,5¶",
                        "Größe: 1.5 3; y: 2 4.5"),
                sheet(
                        "UTF-16 without a mark",
                        StandardCharsets.UTF_16LE,
                        "Größe;y¶1,5;2¶3;4,5¶",
                        "Größe: 1.5 3; y: 2 4.5"),
                sheet(
                        "R, which names no column of row names",
                        "\"x\" \"y\"¶\"a\" 1.5 2¶\"b\" 3 4.5¶",
                        "x: 1.5 3; y: 2 4.5"),
                sheet("pandas, which numbers the rows", ",x¶0,1.5¶1,3.25¶", "x: 1.5 3.25"),
                sheet("pandas, two columns", ",x,y¶0,1.5,2¶1,3,4.5¶", "x: 1.5 3; y: 2 4.5"),
                sheet(
                        "R, which numbers the rows in German",
                        "\"\";\"x\";\"y\"¶\"1\";1,5;2¶\"2\";3;4,5¶",
                        "x: 1.5 3; y: 2 4.5"),
                sheet(
                        "spaces in the heading of tabs",
                        "T (°C)\tp (hPa)¶1,5\t2¶3\t4,5¶",
                        "T (°C): 1.5 3; p (hPa): 2 4.5"),
                asked(
                        "a group or decimals",
                        2,
                        "1.000;2¶3.000;4¶",
                        "line 1, column 1: \"1.000\" may be 1 or 1000: set data.decimal to"
                                + " \"point\" or \"comma\"."),
                asked(
                        "groups late in a column",
                        1,
                        "x;y¶" + "5;1¶".repeat(1200) + "1.500;2¶",
                        "line 1202, column 1: \"1.500\" may be 1.5 or 1500"),
                asked(
                        "American groups or German decimals",
                        1,
                        "a,b¶\"1,234\",x¶\"2,345\",y¶",
                        "\"1,234\" may be 1234 or 1.234"),
                asked(
                        "groups between commas",
                        1,
                        "Stadt,Einwohner¶Steyr,38.193¶Ort,985¶",
                        "\"38.193\" may be 38.193 or 38193"),
                asked(
                        "one number or two",
                        1,
                        "28,7¶28,9¶",
                        "line 1, column 1: \"28,7\" may be one number, or 2: set data.separator to"
                                + " \"none\" for one, or to \"comma\" or \"space\" for several."),
                asked(
                        "one number or two below prose",
                        1,
                        "Temperatur, Wien¶28,7¶28,9¶",
                        "\"28,7\" may be one number, or 2"),
                asked(
                        "one French number or two",
                        1,
                        "T (°C)¶1 985,8¶2 001,4¶",
                        "\"1 985,8\" may be one number, or 2"),
                asked(
                        "decimal commas without quotes",
                        1,
                        "Datum,T¶2019-06-12,28,7¶2019-06-13,28,9¶",
                        "the heading has 2 names, but the rows have 3 fields"),
                asked(
                        "two of them",
                        2,
                        "x,y¶1,5,2,5¶3,5,4,5¶",
                        "the heading has 2 names, but the rows have 4 fields"),
                asked(
                        "decimal commas below a title alone",
                        1,
                        "Umsatz¶Januar,1,5¶Februar,2,5¶März,3,75¶",
                        "the heading has 1 names, but the rows have 3 fields"),
                asked(
                        "decimal commas around colons",
                        2,
                        "x:y¶1,5:2,5¶3,5:4,5¶5,1:6,2¶",
                        "the heading has 1 names, but the rows have 3 fields"),
                asked(
                        "minus signs behind decimal commas",
                        1,
                        "x¶1,5-¶2,5¶3,5-¶",
                        "the heading has 1 names, but the rows have 2 fields"),
                asked(
                        "times with points, and a group or decimals",
                        1,
                        "W;Zeit¶1.234;00.30¶2.345;00.45¶",
                        "\"1.234\" may be 1.234 or 1234"),
                asked(
                        "a limit of detection in the first row",
                        1,
                        "<0.5¶0.7¶1.2¶",
                        "line 1, column 1: column \"1\" must have a number such as 1.5, not"
                                + " \"<0.5\""),
                asked(
                        "a limit of detection in the first row of two columns",
                        2,
                        "<0,5;2¶0,7;3¶1,2;4¶",
                        "not \"<0,5\""),
                asked(
                        "a loss in the first row below the heading",
                        1,
                        "a¶(1,234)¶-5¶7¶",
                        "line 2, column 1: column \"a\" must have a number"),
                asked(
                        "units in the cells",
                        1,
                        "T;n¶28,7 °C;a¶28,9 °C;b¶",
                        "line 2, column 1: column \"T\" has \"28,7 °C\" where only a number is"
                                + " allowed; move the unit into the heading."),
                asked(
                        "a currency in the cells",
                        1,
                        "T;n¶€ 28,70;a¶€ 28,90;b¶",
                        "column \"T\" has \"€ 28,70\""),
                asked(
                        "both signs in a column",
                        1,
                        "T;n¶28,7;1¶28,9;2¶29.15;3¶",
                        "line 4, column 1: column \"T\" must have a number such as 1,5"));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void comesOutRightOrIsAskedAbout(Sheet sheet) {
        TableFile file = TableFile.of(write(sheet).toString());
        if (sheet.outcome().startsWith("? ")) {
            String sentence = refusal(file, sheet.columns());
            assertTrue(sentence.contains(sheet.outcome().substring(2)), sentence);
            return;
        }
        boolean isLater = sheet.outcome().endsWith("@2");
        String outcome = sheet.outcome().replace("@2", "");
        TableFile wanted = isLater ? file.withColumns(List.of("2")) : file;
        Table table = CsvFile.read(wanted, sheet.columns(), CsvProgress.NONE);
        assertEquals(outcome, outcome(table));
        Table again = CsvFile.read(table.file(), sheet.columns(), CsvProgress.NONE);
        assertEquals(table, again, "with the format that was found");
    }

    @Test
    void isGivenByFiftyFiles() {
        assertTrue(sheets().count() > 50);
    }

    private Path write(Sheet sheet) {
        byte[] bytes = sheet.text().getBytes(sheet.charset());
        try {
            return Files.write(folder.resolve("my.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(TableFile file, int columns) {
        return assertThrows(
                        InputException.class, () -> CsvFile.read(file, columns, CsvProgress.NONE))
                .getMessage();
    }

    private static String outcome(Table table) {
        List<String> columns = new ArrayList<>();
        for (int c = 0; c < table.dimension(); c++) {
            StringBuilder column = new StringBuilder(table.file().columns().get(c) + ":");
            for (int i = 0; i < table.rows(); i++) {
                double value = table.mean(c) + table.deviation(c) * table.value(i, c);
                double rounded = Math.round(value * 1e3) / 1e3;
                boolean isWhole = rounded == Math.rint(rounded);
                column.append(' ').append(isWhole ? "" + (long) rounded : "" + rounded);
            }
            columns.add(column.toString());
        }
        return String.join("; ", columns);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void isReadInTheGivenFormat(String text, TableFormat format, String outcome) {
        Path path = write(sheet("any", text, outcome));
        TableFile file = TableFile.of(path.toString()).withFormat(format);
        int columns = outcome.split("; ").length;
        assertEquals(outcome, outcome(CsvFile.read(file, columns, CsvProgress.NONE)));
    }

    @Test
    void isRefusedIfNothingIsLeftOfIt() {
        Path path = write(sheet("any", "a;b¶1;2¶3;4¶", ""));
        TableFormat format = TableFormat.GUESSED.withSkippedLines(OptionalInt.of(7));
        assertEquals(
                "my.csv, line 8, column 1: nothing follows the 7 skipped lines; skip fewer.",
                refusal(TableFile.of(path.toString()).withFormat(format), 1));
    }

    private static Stream<Arguments> answers() {
        TableFormat guess = TableFormat.GUESSED;
        TableFormat point = guess.withDecimalSign(DecimalSign.POINT);
        TableFormat comma = guess.withDecimalSign(DecimalSign.COMMA);
        String french = "T (°C)¶1 985,8¶2 001,4¶";
        return Stream.of(
                Arguments.of("1.000;2¶3.000;4¶", point, "1: 1 3; 2: 2 4"),
                Arguments.of("1.000;2¶3.000;4¶", comma, "1: 1000 3000; 2: 2 4"),
                Arguments.of("28,7¶28,9¶", comma, "1: 28.7 28.9"),
                Arguments.of(
                        "28,7¶29,9¶", guess.withSeparator(Separator.COMMA), "1: 28 29; 2: 7 9"),
                Arguments.of("28,7¶29,9¶", guess, "1: 28 29; 2: 7 9"),
                Arguments.of("28,7¶29,9¶", guess.withSeparator(Separator.NONE), "1: 28.7 29.9"),
                Arguments.of(french, guess.withSeparator(Separator.NONE), "T (°C): 1985.8 2001.4"),
                Arguments.of(
                        "a:b¶1:2¶3:4¶", guess.withSeparator(Separator.COLON), "a: 1 3; b: 2 4"),
                Arguments.of(
                        "2019;2020¶1,5;2¶3;4,5¶",
                        guess.withSkippedLines(OptionalInt.of(1)),
                        "1: 1.5 3; 2: 2 4.5"),
                Arguments.of(
                        "a \"title¶t;T¶s;°C¶1,5;2¶3;4,5¶",
                        guess.withSkippedLines(OptionalInt.of(3)),
                        "1: 1.5 3; 2: 2 4.5"));
    }

    @Test
    void isRefusedIfItIsNoText() throws IOException {
        for (byte[] bytes :
                List.of(
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 1},
                        new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0},
                        "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.UTF_8))) {
            Path file = Files.write(folder.resolve("any.xlsx"), bytes);
            String sentence =
                    assertThrows(
                                    InputException.class,
                                    () -> CsvFile.preview(file, TableFormat.GUESSED))
                            .getMessage();
            assertEquals(
                    "any.xlsx is not a text file, so no table can be read from it; save the table"
                            + " as CSV first.",
                    sentence);
        }
    }
}
