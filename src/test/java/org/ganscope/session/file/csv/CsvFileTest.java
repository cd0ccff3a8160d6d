package org.ganscope.session.file.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

@DisplayName("A CSV file")
class CsvFileTest {
    @TempDir Path folder;

    private Path file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("my.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Table plane(String text) {
        return CsvFile.read(wanted(file(text)), 2, CsvProgress.NONE);
    }

    private static TableFile wanted(Path file, String... columns) {
        return TableFile.of(file.toString()).withColumns(List.of(columns)).withStandardised(false);
    }

    private static List<List<Float>> rows(Table table) {
        List<List<Float>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            List<Float> row = new ArrayList<>();
            for (int c = 0; c < table.dimension(); c++) {
                row.add(Math.round(table.value(i, c) * 1e4f) / 1e4f);
            }
            rows.add(row);
        }
        return rows;
    }

    private static final List<List<Float>> TWO = List.of(List.of(1.5f, 2f), List.of(-3f, 4.25f));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5,2\n-3,4.25\n",
                "1.5,2\r\n-3,4.25\r\n",
                "1.5,2\r-3,4.25\r",
                "1.5,2\n-3,4.25",
                "1.5,2\n-3,4.25\n\n\n  \n",
                "\n\n1.5,2\n\n-3,4.25\n",
                " 1.5 , 2\n -3 , 4.25 \n",
                "\"1.5\",\"2\"\n\"-3\",\"4.25\"\n",
                "1.5;2\n-3;4.25\n",
                "1,5;2\n-3;4,25\n",
                "\"1,5\";\"2\"\n\"-3\";\"4,25\"\n",
                "1.5\t2\n-3\t4.25\n",
                "1,5\t2\n-3\t4,25\n",
                "1.5 2\n-3 4.25\n",
                "  1.5   2\n -3      4.25\n",
                "1,5 2\n-3 4,25\n",
                "x,y\n1.5,2\n-3,4.25\n",
                "x;y\n1,5;2\n-3;4,25\n",
                "x y\n1.5 2\n-3 4.25\n",
                "\uFEFFx,y\n1.5,2\n-3,4.25\n",
                "\uFEFF1.5,2\n-3,4.25\n",
                "1.5,2,\n-3,4.25,\n",
                "15e-1,+2\n-3.0,425E-2\n",
                "name,x,y\nanna,1.5,2\nbo,-3,4.25\n",
                "\"a, b\",1.5,2\n\"c; d\",-3,4.25\n",
                "\"a \"\"b\"\"\",1.5,2\n\"c\nd\",-3,4.25\n",
            })
    void isReadHoweverItIsWritten(String text) {
        assertEquals(TWO, rows(plane(text)));
    }

    @Test
    void mayBeInOtherEncodings() {
        String text = "Länge,Größe\n1.5,2\n-3,4.25\n";
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.ISO_8859_1,
                        StandardCharsets.UTF_16)) {
            Path file = file(text.getBytes(charset));
            assertEquals(
                    "Größe",
                    CsvFile.preview(file, TableFormat.GUESSED).columns().get(1).name(),
                    charset.name());
            Table table = CsvFile.read(wanted(file, "Länge", "Größe"), 2, CsvProgress.NONE);
            assertEquals(TWO, rows(table), charset.name());
        }
    }

    @Test
    void canBePreviewed() {
        Path file = file("kind;length;width\noak;1,5;2\nash;;4,25\n");
        CsvPreview preview = CsvFile.preview(file, TableFormat.GUESSED);
        assertEquals(
                new CsvFormat(
                        new TableFormat(Separator.SEMICOLON, DecimalSign.COMMA, OptionalInt.of(0)),
                        true,
                        StandardCharsets.UTF_8),
                preview.format());
        assertEquals(
                List.of(
                        new CsvPreview.Column(1, "kind", false),
                        new CsvPreview.Column(2, "length", true),
                        new CsvPreview.Column(3, "width", true)),
                preview.columns());
        assertEquals(
                List.of(List.of("oak", "1,5", "2"), List.of("ash", "", "4,25")),
                preview.rows().stream().map(CsvPreview.Row::fields).toList());
    }

    @Test
    void givesTheColumnsThatAreChosenByNameOrNumber() {
        Path file = file("a,b,c\n1,2,3\n4,5,6\n");
        assertEquals(
                List.of(List.of(3f, 1f), List.of(6f, 4f)),
                rows(CsvFile.read(wanted(file, "c", "1"), 2, CsvProgress.NONE)));
        Table first = CsvFile.read(wanted(file), 1, CsvProgress.NONE);
        assertEquals(List.of("a"), first.file().columns());
        assertEquals(List.of(List.of(1f), List.of(4f)), rows(first));
    }

    @Test
    void isStandardisedToMeanZeroAndDeviationOne() {
        TableFile file = TableFile.of(file("1e9\n1000000003\n1000000005\n").toString());
        Table table = CsvFile.read(file, 1, CsvProgress.NONE);
        assertEquals(1e9 + 8 / 3.0, table.mean(0), 1e-6);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 3; i++) {
            sum += table.value(i, 0);
            squares += table.value(i, 0) * table.value(i, 0);
        }
        assertEquals(0, sum, 1e-6);
        assertEquals(3, squares, 1e-6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    x,y!1,2!3,4!5,six!7,8   | 4 | 2 | column "y" must have a number such as 1.5, not "six".
                    1,5;2!3,5;4!5.5;6       | 3 | 1 | column "1" must have a number such as 1,5, not "5.5".
                    1,2!3,4!5,1e16          | 3 | 2 | column "2" must have numbers from -1e15 to 1e15, not "1e16".
                    1,2!3,4!5,Infinity      | 3 | 2 | column "2" must have a number such as 1.5, not "Infinity".
                    1,2!3,4!0x10,6          | 3 | 1 | column "1" must have a number such as 1.5, not "0x10".
                    1,2!3,4!1.2.3,6         | 3 | 1 | column "1" must have a number such as 1.5, not "1.2.3".
                    x,y!1,2!3,!5,NA!7       | 3 | 2 | a number is missing in column "y", one of 3 in the file; fill them in, or set data.missing to "skipped".
                    1,2!3,4!5,6,7           | 3 | 3 | the row goes on with "7" after its 2 fields; a number with a decimal comma needs quotes or another separator.
                    a,1,2!b,3,4!"c,5,6      | 3 | 1 | here a quote is opened and not closed, or something follows the closing one.
                    1,2!3,4!5,"6"7          | 3 | 2 | here a quote is opened and not closed, or something follows the closing one.
                    1,2!3,2                 | 1 | 2 | all numbers of column "2" are the same; at least two rows must differ.
                    1,2                     | 1 | 1 | all numbers of column "1" are the same; at least two rows must differ.
                    x,y                     | 1 | 1 | 2 column(s) of numbers are needed, but there are 0.
                    x!1!2!3                 | 1 | 1 | 2 column(s) of numbers are needed, but there are 1.
                    """)
    void isRefusedWithThePlaceAndWhatIsWrongThere(
            String text, int line, int column, String sentence) {
        InputException refusal =
                assertThrows(InputException.class, () -> plane(text.replace('!', '\n')));
        assertEquals(
                "my.csv, line " + line + ", column " + column + ": " + sentence,
                refusal.getMessage());
    }

    @Test
    void isRefusedIfItIsEmptyOrNotThere() {
        for (String nothing : List.of("", "\n \n", "\uFEFF")) {
            String sentence = assertThrows(InputException.class, () -> plane(nothing)).getMessage();
            assertTrue(sentence.contains("line 1, column 1: the file is empty"), sentence);
        }
        Path absent = folder.resolve("absent.csv");
        assertThrows(InputException.class, () -> CsvFile.preview(absent, TableFormat.GUESSED));
        assertThrows(InputException.class, () -> CsvFile.read(wanted(absent), 1, CsvProgress.NONE));
        assertThrows(InputException.class, () -> CsvFile.read(wanted(folder), 1, CsvProgress.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 'a,b|\"1,2|3,4|5,6|7,8|', 'line 2, column 1: here a quote'",
        "1, 'a,b|\"1,2|3,4|5,6|7,8|', 'line 2, column 1: here a quote'",
        "2, 'a,b|1,2|3,\"4|5,6|7,8|', 'line 3, column 2: here a quote'",
        "2, 'a,b|1,2|\"3,4|5,6|7,8|9,10|', 'line 3, column 1: here a quote'",
        "2, 'a,b|1,2|3,4|\"5\",\"6|7,8|9,10|', 'line 4, column 2: here a quote'",
        "2, 'x;y|1;2|3;4|5,6|7,8|', 'line 4, column 1: \"5,6\" is not divided into 2 fields'",
        "2, '1,2|3 4|5,6|7 8|', 'line 2, column 1: \"3 4\" is not divided into 2 fields'",
        "2, 'a,b|1,x|2,y|', 'line 1, column 1: 2 column(s) of numbers are needed'",
    })
    void isRefusedWhereAQuoteOrASeparatorHidesItsColumns(int dimension, String text, String said) {
        TableFile file = wanted(file(text.replace('|', '\n')));
        InputException refusal =
                assertThrows(
                        InputException.class,
                        () -> CsvFile.read(file, dimension, CsvProgress.NONE));
        String sentence = String.valueOf(refusal.getMessage());
        assertTrue(sentence.contains(said), sentence);
    }

    @Test
    void isRefusedIfItLacksTheColumnsThatAreChosen() {
        Path file = file("a,b\n1,2\n3,4\n");
        assertTrue(refusal(file, 1, "z").contains("no column \"z\", only a, b"));
        assertTrue(refusal(file, 2, "a").contains("has 1 columns, but the target needs 2"));
        assertTrue(refusal(file, 2, "b", "2").contains("column \"b\" is chosen twice"));
    }

    @Test
    void isReadAgainByTheNamesThatItsTableKeeps() {
        Path file = file("a,b,b\n1,2,5\n3,4,9\n");
        Table first = CsvFile.read(wanted(file, "1", "3"), 2, CsvProgress.NONE);
        assertEquals(List.of("a", "3"), first.file().columns());
        Table again = CsvFile.read(first.file(), 2, CsvProgress.NONE);
        assertEquals(rows(first), rows(again));
    }

    private static String refusal(Path file, int dimension, String... columns) {
        return assertThrows(
                        InputException.class,
                        () -> CsvFile.read(wanted(file, columns), dimension, CsvProgress.NONE))
                .getMessage();
    }

    @Test
    void mayHaveItsIncompleteRowsSkipped() {
        Path file = file("x,y\n1.5,2\n,1\nNA,2\n7\n-3,4.25\n");
        TableFile wanted = wanted(file).withMissing(TableFile.Missing.SKIPPED);
        assertEquals(TWO, rows(CsvFile.read(wanted, 2, CsvProgress.NONE)));
    }

    @Test
    void mustStillHoldTheNumbersOfItsHash() throws IOException {
        Table table = plane("1.5,2\n-3,4.25\n");
        Files.writeString(folder.resolve("my.csv"), "x;y\r\n1,50;2\r\n-3;4,25\r\n");
        TableFormat other =
                new TableFormat(Separator.SEMICOLON, DecimalSign.COMMA, OptionalInt.of(0));
        TableFile named =
                table.file()
                        .withFormat(other)
                        .withColumns(List.of("x", "y"))
                        .withHash(table.file().hash());
        assertEquals(named, CsvFile.read(named, 2, CsvProgress.NONE).file());
        Files.writeString(folder.resolve("my.csv"), "x;y\r\n1,51;2\r\n-3;4,25\r\n");
        InputException refusal =
                assertThrows(InputException.class, () -> CsvFile.read(named, 2, CsvProgress.NONE));
        assertEquals("csv.error.changed", refusal.key());
    }

    @Test
    void reportsItsProgressAndStopsOnRequest() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append(i).append('\n');
        }
        Path file = file(text.toString());
        List<Long> told = new ArrayList<>();
        CsvFile.read(
                wanted(file),
                1,
                (read, total) -> {
                    assertEquals(text.length(), total);
                    return told.add(read);
                });
        assertEquals(text.length(), told.getLast());
        assertTrue(told.size() > 20);
        assertThrows(
                CancellationException.class,
                () -> CsvFile.read(wanted(file), 1, (read, total) -> read < total / 2));
    }

    @Test
    void mayBeTooFineToBeTakenAsItIs() {
        Path file = file("1000000000\n1000000001\n1000000002\n");
        assertTrue(refusal(file, 1).contains("set data.standardise to \"on\""));
        assertFalse(CsvFile.read(TableFile.of(file.toString()), 1, CsvProgress.NONE).canBeRaw());
    }

    @Test
    void comesWithTheProgramToo() {
        for (TargetKind kind : List.of(TargetKind.TABLE_LINE, TargetKind.TABLE_PLANE)) {
            Table sample = (Table) TargetConfig.standard(kind).material();
            TableFile unknown = sample.file().withHash("");
            assertEquals(sample, CsvFile.read(unknown, kind.dimension(), CsvProgress.NONE));
        }
        TableFile absent = TableFile.of("sample:absent.csv");
        assertThrows(InputException.class, () -> CsvFile.read(absent, 1, CsvProgress.NONE));
    }
}
