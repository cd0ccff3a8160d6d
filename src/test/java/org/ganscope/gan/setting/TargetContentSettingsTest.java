package org.ganscope.gan.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.own.DecimalSign;
import org.ganscope.data.own.Drawing;
import org.ganscope.data.own.Separator;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.data.own.TableFormat;
import org.ganscope.gan.GanConfig;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

@DisplayName("What a target is made of, as settings")
class TargetContentSettingsTest {
    private final GanConfig standard = GanConfig.standard();
    private final GanConfig drawn = standard(TargetKind.DRAWN_LINE);
    private final GanConfig tabled = standard(TargetKind.TABLE_PLANE);

    private static GanConfig standard(TargetKind kind) {
        return Settings.of("data.target").parse(GanConfig.standard(), kind.key());
    }

    private static List<Double> heights(int count, double height) {
        return new ArrayList<>(Collections.nCopies(count, height));
    }

    private static GanConfig set(GanConfig config, String key, Object value) {
        return Settings.of(key).with(config, value);
    }

    private static String refusal(GanConfig config, String key, Object value) {
        return assertThrows(InputException.class, () -> set(config, key, value)).getMessage();
    }

    @Test
    void existWhereTheTargetIsMadeOfIt() {
        for (String key :
                List.of("file", "columns", "missing", "hash", "standardise", "bandwidth")) {
            assertFalse(Settings.of("data." + key).exists(standard), key);
            assertFalse(Settings.of("data." + key).exists(drawn), key);
            assertTrue(Settings.of("data." + key).exists(tabled), key);
        }
        assertTrue(Settings.of("data.drawing").exists(drawn));
        assertFalse(Settings.of("data.drawing").exists(tabled));
    }

    @Test
    void areEditedInPlacesOfTheirOwnButForTheScale() {
        List<String> own =
                Settings.all().stream().filter(Setting::hasEditor).map(Setting::key).toList();
        assertEquals(
                List.of(
                        "data.drawing",
                        "data.file",
                        "data.separator",
                        "data.decimal",
                        "data.skip",
                        "data.columns",
                        "data.missing",
                        "data.hash"),
                own);
    }

    @Test
    void aDrawingIsItsHeights() {
        List<Double> heights = heights(Drawing.LINE, 0);
        heights.set(3, 255.0);
        heights.set(4, 7.0);
        GanConfig changed = set(drawn, "data.drawing", heights);
        Drawing drawing = (Drawing) changed.target().material();
        assertEquals(255, drawing.height(3));
        assertEquals(7, drawing.height(4));
        assertEquals(heights, Settings.of("data.drawing").value(changed));
        assertEquals(drawn.target().values(), changed.target().values());
        assertEquals(changed, Settings.of("data.extent").parse(changed, "3"));
        assertEquals(drawing, Settings.of("data.extent").parse(changed, "2").target().material());
        assertEquals(List.of(), Settings.rebuilding(drawn, changed));
    }

    @ParameterizedTest
    @CsvSource({
        "127, 1, has 127 heights",
        "4096, 1, needs 128",
        "5000, 1, at most 4096",
        "128, 256, from 0 to 255",
        "128, -1, from 0 to 255",
        "128, 0.5, whole numbers",
        "128, NaN, but number 1 of them is NaN",
        "128, 0, only zeros"
    })
    void aWrongDrawingIsRefusedInOneSentence(int count, double height, String why) {
        String sentence = refusal(drawn, "data.drawing", heights(count, height));
        assertTrue(sentence.startsWith("data.drawing "), sentence);
        assertTrue(sentence.contains(why), sentence);
        assertTrue(sentence.endsWith("."), sentence);
        assertTrue(sentence.length() < 250, sentence);
    }

    @Test
    void noDrawingOfAnotherFormIsTaken() {
        GanConfig plane = standard(TargetKind.DRAWN_PLANE);
        assertTrue(refusal(plane, "data.drawing", heights(128, 1)).contains("needs 4096"));
        assertTrue(refusal(plane, "data.drawing", "cat").startsWith("data.drawing "));
        Settings.check(set(plane, "data.drawing", heights(4096, 1)));
    }

    @Test
    void anotherFileIsToBeReadBeforeTheRunStarts() {
        GanConfig changed = set(tabled, "data.file", "my.csv");
        assertEquals(TableFile.of("my.csv"), changed.target().material());
        changed = set(changed, "data.columns", List.of("b", "2"));
        changed = set(changed, "data.missing", "skipped");
        changed = set(changed, "data.standardise", "off");
        changed = set(changed, "data.separator", "tab");
        changed = set(changed, "data.decimal", "comma");
        changed = set(changed, "data.skip", "3");
        TableFormat format = new TableFormat(Separator.TAB, DecimalSign.COMMA, OptionalInt.of(3));
        assertEquals(
                new TableFile(
                        "my.csv", format, List.of("b", "2"), TableFile.Missing.SKIPPED, false, ""),
                changed.target().material());
        GanConfig unread = changed;
        InputException refusal = assertThrows(InputException.class, () -> Settings.check(unread));
        assertEquals("setting.error.unread", refusal.key());
        Settings.check(tabled);
    }

    @Test
    void whatIsTheCaseAlreadyNeedsNoReading() {
        for (String key :
                List.of(
                        "file",
                        "separator",
                        "decimal",
                        "skip",
                        "columns",
                        "missing",
                        "hash",
                        "standardise")) {
            Setting setting = Settings.of("data." + key);
            GanConfig same = setting.with(tabled, setting.value(tabled));
            assertSame(tabled.target().material(), same.target().material(), key);
        }
    }

    @Test
    void anotherFormatIsKeptWithTheFileAndItsColumns() {
        GanConfig changed = set(tabled, "data.decimal", "comma");
        TableFile file = (TableFile) changed.target().material();
        assertEquals(DecimalSign.COMMA, file.format().decimalSign());
        assertEquals(Separator.COMMA, file.format().separator());
        assertEquals(List.of("length", "width"), file.columns());
        assertEquals("", file.hash());
        GanConfig other = set(changed, "data.file", "other.csv");
        assertEquals(TableFormat.GUESSED, ((TableFile) other.target().material()).format());
        assertEquals("guess", Settings.of("data.skip").format(other));
        for (String wrong : List.of("x", "-1", "1001", "1.5", "")) {
            String sentence = refusal(tabled, "data.skip", wrong);
            assertEquals(
                    "data.skip must be a whole number of lines from 0 to 1000, or \"guess\", not \""
                            + wrong
                            + "\".",
                    sentence);
        }
    }

    @Test
    void theScaleChangesAtOnce() {
        GanConfig raw = set(tabled, "data.standardise", "off");
        assertFalse(((Table) raw.target().material()).isStandardised());
        assertEquals(tabled, set(raw, "data.standardise", "on"));
        Settings.check(raw);
    }

    @Test
    void theScaleStaysWhereSinglePrecisionIsTooCoarse() {
        Table fine = Table.of(TableFile.of("a.csv"), new double[] {1e9, 1e9 + 1});
        GanConfig config =
                standard.withTarget(
                        TargetConfig.standard(TargetKind.TABLE_LINE).withMaterial(fine));
        String sentence = refusal(config, "data.standardise", "off");
        assertTrue(sentence.startsWith("data.standardise must be on"), sentence);
    }

    @Test
    void wordsOfTheWrongTypeAreRefused() {
        assertTrue(refusal(tabled, "data.file", 3.0).startsWith("data.file must be a text"));
        assertTrue(refusal(tabled, "data.columns", "x").startsWith("data.columns must be a list"));
        assertTrue(refusal(tabled, "data.columns", List.of("a", "b", "c")).contains("at most 2"));
        assertEquals(
                List.of("b", "2"),
                Settings.of("data.columns")
                        .value(Settings.of("data.columns").parse(tabled, " b, 2 ")));
    }
}
