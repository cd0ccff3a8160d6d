package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.own.DecimalSign;
import org.ganscope.data.own.Separator;
import org.ganscope.data.own.Table;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.house.NeedsWindow;
import org.ganscope.session.Series;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A person who brings a file with data")
class OwnDataByHandTest {
    private static final int MANY = 1_000_000;

    @TempDir Path folder;

    private OpenWindow open;

    @Start
    void openTheWindow(Stage stage) {
        open = new OpenWindow(stage, GanConfig.standard());
    }

    @AfterEach
    void closeTheWindow() {
        open.close();
    }

    private Node node(String query) {
        return open.robot().lookup(query).query();
    }

    private boolean isOpen() {
        return open.robot().lookup("#data-import").tryQuery().filter(Node::isVisible).isPresent();
    }

    private boolean isRead() {
        return !node("#import-use").isDisabled();
    }

    private boolean isRefused() {
        return node("#import-refusal").isVisible();
    }

    private Path file(String name, String... lines) {
        try {
            return Files.write(folder.resolve(name), List.of(lines));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text that a box shows, not its value. */
    private String shown(String box) {
        return open.onFx(() ->
                ((ComboBox<?>) node(box))
                        .getChildrenUnmodifiable().stream()
                                .filter(ListCell.class::isInstance)
                                .map(cell -> ((ListCell<?>) cell).getText())
                                .findFirst()
                                .orElseThrow());
    }

    private void choose(String box, int index) {
        open.robot()
                .interact(() ->
                        open.robot()
                                .lookup(box)
                                .queryAs(ComboBox.class)
                                .getSelectionModel()
                                .select(index));
    }

    /** To which sides the cells of a column, from 1 on, of the preview keep, with its heading. */
    private Set<Pos> sides(int column) {
        return open.onFx(() ->
                ((Pane) node("#import-preview"))
                        .getChildren().stream()
                                .filter(cell -> GridPane.getColumnIndex(cell) == column)
                                .map(cell -> ((Label) cell).getAlignment())
                                .collect(Collectors.toSet()));
    }

    private void drop(Path file) {
        open.robot().interact(() -> open.window.dropped().take(List.of(file)));
    }

    private Path flowers() {
        return file(
                "flowers.csv",
                "kind;length;width",
                "a;1,5;0,2",
                "b;4,5;1,5",
                "c;6,0;2,5",
                "a;1,4;0,3",
                "b;4,0;1,3");
    }

    private Table table() {
        return open.onFx(() -> (Table) open.model.config().target().material());
    }

    @Test
    void walksThroughAnOpenListOfColumnsWithoutChoosing() {
        open.picked = Optional.of(flowers());
        open.click("#own-open");
        open.until("it is read", this::isRead);
        ComboBox<?> y = open.robot().lookup("#import-y").queryAs(ComboBox.class);
        open.click("#import-y");
        open.until("the list is open", y::isShowing);
        open.type(KeyCode.UP);
        open.type(KeyCode.ESCAPE);
        open.until("the list is closed", () -> !y.isShowing());
        assertTrue(open.onFx(this::isOpen), "Escape closes the list alone");
        assertEquals("width", shown("#import-y"));
        open.click("#import-y");
        open.until("the list is open again", y::isShowing);
        open.type(KeyCode.UP);
        open.type(KeyCode.ENTER);
        open.until("it is chosen", () -> shown("#import-y").equals("length"));
    }

    @Test
    void opensAFileAndUsesTwoOfItsColumns() {
        open.picked = Optional.of(flowers());
        open.click("#own-open");
        open.until("it is read", this::isRead);
        assertEquals("Column names in line 1 (UTF-8).", open.words("#import-form"));
        assertEquals("semicolon (guess)", shown("#import-separator"));
        assertEquals("comma (guess)", shown("#import-decimal"));
        assertEquals("0 (guess)", shown("#import-lines"));
        assertEquals(Set.of(Pos.CENTER_RIGHT), sides(2), "a heading is where its numbers are");
        assertTrue(open.words("#import-figures").startsWith("5 rows"));
        open.click("#import-use");
        open.until("it is the target", () -> kind() == TargetKind.TABLE_PLANE);
        assertFalse(open.onFx(this::isOpen));
        assertEquals(List.of("length", "width"), table().file().columns());
        assertEquals("flowers.csv: length, width; 5 rows", open.words("#own-data-origin"));
        open.until("the plane is shown", () -> node("#plane").isVisible());
    }

    /** The name of a number below the stage. */
    private String nameOf(String value) {
        return open.onFx(() ->
                ((Label) node(value).getParent().getChildrenUnmodifiable().getFirst()).getText());
    }

    private List<String> wordsIn(String query) {
        return open.onFx(() ->
                open
                        .robot()
                        .from(node(query))
                        .lookup(javafx.scene.text.Text.class::isInstance)
                        .<javafx.scene.text.Text>queryAll()
                        .stream()
                        .map(javafx.scene.text.Text::getText)
                        .toList());
    }

    @Test
    void seesWhichNumbersOverTwoColumnsAreStandardised() {
        open.picked = Optional.of(flowers());
        open.click("#own-open");
        open.until("it is read", this::isRead);
        open.click("#import-use");
        open.until("the plane is shown", () -> node("#plane").isVisible());
        open.until("slopes are named", () -> nameOf("#probe-slope").contains("in σ"));
        open.until("the charts follow", () -> !open.window.isPulsing());
        List<String> chart = wordsIn("#chart-wasserstein");
        assertTrue(chart.contains("standardised units, estimate"), chart.toString());
    }

    @Test
    void readsTheDistanceToOneColumnInItsUnit() {
        open.robot().interact(() -> open.window.dropped().take(List.of(flowers())));
        open.until("it is read", this::isRead);
        choose("#import-y", 0);
        open.click("#import-use");
        open.until("it is the target", () -> kind() == TargetKind.TABLE_LINE);
        assertTrue(table().isStandardised());
        double scale = table().quantity(0).scale();
        assertTrue(scale > 1.2, "one standard deviation is " + scale + " cm");
        open.until(
                "the distance is shown in the unit",
                () -> {
                    double seen = open.snapshot().latest().get(Series.WASSERSTEIN);
                    return wordsIn("#chart-wasserstein")
                            .contains(NumberDisplay.value(scale * seen));
                });
        List<String> chart = wordsIn("#chart-wasserstein");
        assertTrue(chart.contains("units of length, estimate"), chart.toString());
    }

    @Test
    void isWarnedIfThereAreTooFewRowsToSeeADistribution() {
        String[] lines =
                IntStream.range(0, 50).mapToObj(i -> i + ";" + i % 7).toArray(String[]::new);
        drop(file("few.csv", Arrays.copyOf(lines, 49)));
        open.until("it is read", this::isRead);
        assertTrue(
                open.words("#import-few").startsWith("49 rows are too few"),
                open.words("#import-few"));
        assertTrue(node("#import-few").isVisible());
        drop(file("enough.csv", lines));
        open.until("it is read", this::isRead);
        assertFalse(node("#import-few").isVisible());
    }

    @Test
    void seesNoChangeInTheNameOfDataThatIsUsedAsItCame() {
        drop(flowers());
        open.until("it is read", this::isRead);
        open.click("#import-use");
        open.until("it is the target", () -> kind() == TargetKind.TABLE_PLANE);
        assertEquals("flowers.csv", open.words("#scenario"));
        open.robot().interact(() -> open.model.settings().parse(Settings.of("batch"), "64"));
        assertEquals("flowers.csv · changed", open.words("#scenario"));
    }

    @Test
    void findsTheFileAgainInTheListOfTargets() {
        open.picked = Optional.of(flowers());
        open.click("#own-open");
        open.until("it is read", this::isRead);
        open.click("#import-use");
        open.until("it is the target", () -> kind() == TargetKind.TABLE_PLANE);
        Table own = table();
        open.onFx(() -> {
            open.model.settings().set(Settings.of("data.target"), TargetKind.RING.key());
            open.model.settings().set(Settings.of("data.target"), TargetKind.TABLE_PLANE.key());
            return true;
        });
        assertEquals(own, table());
    }

    private TargetKind kind() {
        return open.model.config().target().kind();
    }

    @Test
    void usesOneColumnUnscaled() {
        open.robot().interact(() -> open.window.dropped().take(List.of(flowers())));
        open.until("it is read", this::isRead);
        open.robot()
                .interact(() ->
                        open.robot()
                                .lookup("#import-y")
                                .queryAs(ComboBox.class)
                                .getSelectionModel()
                                .selectFirst());
        open.click("#import-standardise");
        open.until("it is read again", this::isRead);
        open.type(KeyCode.ENTER);
        open.until("it is the target", () -> kind() == TargetKind.TABLE_LINE);
        assertFalse(table().isStandardised());
        assertEquals(1, open.snapshot().run(), "a target of the same dimension rebuilds nothing");
    }

    @Test
    void seesWhatIsWrongAndInWhichLine() {
        Path wrong = file("wrong.csv", "x,y", "1,2", "3,four", "5,6", "7,8");
        open.robot().interact(() -> open.window.dropped().take(List.of(wrong)));
        open.until("it is refused", this::isRefused);
        String words = open.words("#import-refusal");
        assertTrue(words.startsWith("wrong.csv, line 3"), words);
        assertTrue(words.contains("four"), words);
        assertEquals("four", wrongCell().getText());
        assertFalse(open.onFx(this::isRead));
        open.type(KeyCode.ESCAPE);
        open.until("it is closed", () -> !isOpen());
        assertEquals(GanConfig.standard(), open.onFx(() -> open.model.config()));
    }

    private Label wrongCell() {
        return (Label) node("#import-preview .wrong-cell");
    }

    @Test
    void seesTheWrongCellThoughItIsFarDown() {
        List<String> lines = new ArrayList<>(List.of("x,y"));
        IntStream.range(0, 90).forEach(i -> lines.add(i + "," + i * i));
        lines.set(70, "69,n/k");
        drop(file("far.csv", lines.toArray(String[]::new)));
        open.until("it is refused", this::isRefused);
        assertTrue(open.words("#import-refusal").startsWith("far.csv, line 71, column 2"));
        assertEquals("n/k", wrongCell().getText());
        open.until(
                "there is room for the row",
                () ->
                        wrongCell().getBoundsInParent().getMaxY()
                                <= ((Pane) node("#import-preview")).getHeight());
    }

    @Test
    void seesTheDataOverAxesThatFillTheDialog() {
        drop(flowers());
        open.until("it is read", this::isRead);
        open.until(
                "the picture has the room that the choices leave",
                () -> {
                    Bounds picture = node("#import-picture").getLayoutBounds();
                    Bounds sheet = node("#data-import").getLayoutBounds();
                    return picture.getWidth() > 0.45 * sheet.getWidth()
                            && picture.getHeight() > 0.35 * sheet.getHeight();
                });
    }

    @Test
    void leavesOutRowsWithGapsOnDemand() {
        Path gaps = file("gaps.csv", "x", "1", "NA", "3", "", "5");
        open.robot().interact(() -> open.window.dropped().take(List.of(gaps)));
        open.until("it is refused", this::isRefused);
        assertTrue(
                open.words("#import-refusal").endsWith("or tick “Leave out rows with gaps”."),
                open.words("#import-refusal"));
        open.click("#import-skip");
        open.until("it is read", this::isRead);
        assertTrue(open.words("#import-figures").startsWith("3 rows"));
    }

    @Test
    void isAskedWhichDecimalSignIsMeant() {
        drop(file("sales.csv", "a;b", "1.000;2", "3.000;4"));
        open.until("it is asked", this::isRefused);
        assertEquals(
                "sales.csv, line 2, column 1: \"1.000\" may be 1 or 1000: choose the decimal sign"
                        + " above.",
                open.words("#import-refusal"));
        assertEquals("point (guess)", shown("#import-decimal"));
        choose("#import-decimal", DecimalSign.COMMA.ordinal());
        open.until("it is read", this::isRead);
        assertFalse(open.onFx(this::isRefused));
        assertEquals("comma", shown("#import-decimal"));
        assertTrue(open.words("#import-figures").contains("“a”: 2000"));
        open.click("#import-use");
        open.until("it is the target", () -> kind() == TargetKind.TABLE_PLANE);
        assertEquals(DecimalSign.COMMA, table().file().format().decimalSign());
    }

    @Test
    void isAskedWhetherACommaDividesColumns() {
        drop(file("t.csv", "28,7", "29,9"));
        open.until("it is asked", this::isRefused);
        assertEquals(
                "t.csv, line 1, column 1: \"28,7\" may be one number, or 2: choose the separator"
                        + " above (“none” for one number).",
                open.words("#import-refusal"));
        choose("#import-separator", Separator.NONE.ordinal());
        open.until("it is read", this::isRead);
        assertTrue(open.words("#import-figures").contains("column 1: 29.3"));
        open.click("#import-use");
        open.until("it is the target", () -> kind() == TargetKind.TABLE_LINE);
    }

    @Test
    void skipsLinesByTheirNumber() {
        drop(file("years.csv", "2019;2020", "1,5;2", "3;4,5"));
        open.until("it is read", this::isRead);
        assertTrue(open.words("#import-figures").startsWith("3 rows"));
        choose("#import-lines", 2);
        open.until("it is read", () -> open.words("#import-figures").startsWith("2 rows"));
        choose("#import-lines", 31);
        open.until("nothing is left", this::isRefused);
        assertTrue(open.words("#import-refusal").contains("the 30 skipped lines"));
        choose("#import-lines", 0);
        open.until("it is guessed again", this::isRead);
        assertEquals("0 (guess)", shown("#import-lines"));
    }

    @Test
    void isShownTheColumnsOfTheFileThatIsOpen() {
        drop(file("ab.csv", "a;b;c", "1,5;2;7", "3;4;8"));
        open.until("it is read", this::isRead);
        assertEquals("b", shown("#import-y"));
        drop(file("pq.csv", "p;q", "1,5;2", "3;4"));
        open.until("it is read", this::isRead);
        assertEquals("p", shown("#import-x"));
        assertEquals("q", shown("#import-y"));
        drop(file("t.csv", "T", "1,5", "3", "4,5"));
        open.until("it is read", this::isRead);
        assertEquals(Text.of("import.none"), shown("#import-y"));
        drop(file("2.csv", "a;2", "1,5;2", "3;4"));
        open.until("it is read", this::isRead);
        assertEquals("2", shown("#import-y"));
        assertTrue(open.words("#import-figures").contains("“2”: 3"));
        drop(file("ab.csv", "a;b;c", "1,5;2;7", "3;4;8"));
        open.until("it is read", this::isRead);
        assertEquals("b", shown("#import-y"));
    }

    @Test
    void seesThatAPictureIsNoTable() throws IOException {
        Path picture = Files.write(folder.resolve("cat.csv"), new byte[] {'P', 'K', 3, 4, 0, 0});
        drop(picture);
        open.until("it is refused", this::isRefused);
        assertEquals(
                "cat.csv is not a text file, so no table can be read from it; save the table as CSV"
                        + " first.",
                open.words("#import-refusal"));
        assertFalse(node("#import-format").isVisible());
        assertTrue(((Pane) node("#import-preview")).getChildren().isEmpty());
        open.until(
                "the sentence is right below the name",
                () -> {
                    double bottom = node("#import-name").getBoundsInParent().getMaxY();
                    Bounds sentence = node("#import-refusal").getBoundsInParent();
                    return sentence.getMinY() - bottom < sentence.getHeight();
                });
    }

    @Test
    void seesThatAFileIsNoTable() {
        Path paper = file("paper.pdf", "%PDF-1.7");
        open.robot().interact(() -> open.window.dropped().take(List.of(paper)));
        open.until("it is said", () -> open.status().startsWith("paper.pdf cannot be used here"));
        assertFalse(open.onFx(this::isOpen));
        open.robot().interact(() -> open.window.dropped().take(List.of(paper, flowers())));
        open.until("it is said", () -> open.status().startsWith("2 files were dropped"));
    }

    @Test
    void losesNothingByAFileThatIsGone() {
        open.robot()
                .interact(() -> open.window.dropped().take(List.of(folder.resolve("gone.csv"))));
        open.until("it is refused", this::isRefused);
        assertEquals(
                "gone.csv cannot be read: there is no such file or folder.",
                open.words("#import-refusal"));
        open.click("#import-cancel");
        open.until("it is closed", () -> !isOpen());
        open.type(KeyCode.SPACE);
        open.until("it trains", () -> open.model.snapshot().step() > 0);
    }

    @Test
    void stopsTheReadingOfAMillionRowsOrWaitsForIt() throws IOException {
        Path many = folder.resolve("many.csv");
        try (BufferedWriter out = Files.newBufferedWriter(many)) {
            out.write("x,y\n");
            for (int i = 0; i < MANY; i++) {
                out.write((i % 997) / 100.0 + "," + (i % 1009) / 50.0 + "\n");
            }
        }
        open.robot().interact(() -> open.window.dropped().take(List.of(many)));
        open.until("it is being read", () -> node("#import-progress").isVisible());
        open.type(KeyCode.ESCAPE);
        open.until("it is closed", () -> !isOpen());
        assertEquals(GanConfig.standard(), open.onFx(() -> open.model.config()));
        open.robot().interact(() -> open.window.dropped().take(List.of(many)));
        open.until("it is read", this::isRead);
        assertTrue(open.words("#import-figures").startsWith("1\u00a0000\u00a0000 rows"));
    }

    @Test
    void thinksBetterOfIt() {
        open.picked = Optional.empty();
        open.robot().push(KeyCode.CONTROL, KeyCode.O);
        assertFalse(open.onFx(this::isOpen));
        open.type(KeyCode.SPACE);
        open.until("it trains", () -> open.model.snapshot().step() > 0);
    }
}
