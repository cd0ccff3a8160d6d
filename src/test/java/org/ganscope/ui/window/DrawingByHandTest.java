package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.ganscope.data.Distribution1D;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.own.Drawing;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.house.NeedsWindow;
import org.ganscope.session.file.ConfigFile;
import org.ganscope.ui.drawing.DrawingEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A person who draws the data")
class DrawingByHandTest {
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
        return open.robot()
                .lookup("#drawing-editor")
                .tryQuery()
                .filter(Node::isVisible)
                .isPresent();
    }

    @Test
    void readsAllOfTheHintInASmallDrawing() {
        open.robot()
                .interact(() -> {
                    open.window.getScene().getWindow().setWidth(1024);
                    open.window.getScene().getWindow().setHeight(768);
                });
        openTheEditor();
        open.click("#drawing-2d");
        open.until("the sheet is there", () -> node("#sheet-plane").isVisible());
        for (boolean isPresenting : new boolean[] {false, true}) {
            open.robot().interact(() -> open.view.presentingProperty().set(isPresenting));
            Label hint = (Label) node(".sheet-hint");
            open.until(
                    "the hint is within the square, presenting: " + isPresenting,
                    () -> {
                        Bounds sheet = node("#sheet-plane").getLayoutBounds();
                        double side = Math.min(sheet.getWidth(), sheet.getHeight());
                        return hint.getWidth() < side
                                && hint.getHeight() >= hint.prefHeight(hint.getWidth());
                    });
        }
    }

    private void openTheEditor() {
        // the focus brings it into view in a low window
        open.robot().interact(() -> node("#own-draw").requestFocus());
        open.click("#own-draw");
        open.until("the sheet is there", () -> isOpen() && node("#sheet-line").isFocused());
    }

    private void openThePlane() {
        openTheEditor();
        open.click("#drawing-2d");
        open.until("the plane is there", () -> node("#sheet-plane").isVisible());
    }

    private int[] heights() {
        return open.onFx(() -> ((DrawingEditor) open.window.lookup("DrawingEditor")).heights());
    }

    /** A point of the drawing, in shares of its width and of its height from below. */
    private Point2D at(String sheet, double across, double up) {
        return open.onFx(() -> {
            Node view = node(sheet);
            Bounds bounds = view.localToScreen(view.getLayoutBounds());
            return new Point2D(
                    bounds.getMinX() + across * bounds.getWidth(),
                    bounds.getMaxY() - up * bounds.getHeight());
        });
    }

    private void stroke(String sheet, MouseButton button, double... places) {
        open.robot().moveTo(at(sheet, places[0], places[1])).press(button);
        for (int i = 2; i < places.length; i += 2) {
            open.robot().moveTo(at(sheet, places[i], places[i + 1]));
        }
        open.robot().release(button);
    }

    private static int sum(int... heights) {
        return java.util.Arrays.stream(heights).sum();
    }

    @Test
    void drawsADensityThatIsTheTargetThen() {
        openTheEditor();
        stroke("#sheet-line", MouseButton.PRIMARY, 0.6, 0.8, 0.8, 0.8);
        open.type(KeyCode.ENTER);
        open.until("it is the target", () -> kind() == TargetKind.DRAWN_LINE);
        assertFalse(open.onFx(this::isOpen));
        open.until(
                "the run has it",
                () -> open.model.snapshot().config().target().kind() == TargetKind.DRAWN_LINE);
        Distribution1D drawn = open.model.config().target().create1D();
        assertTrue(drawn.density(1.2) > 0.3, "p(1.2) is " + drawn.density(1.2));
        assertEquals(0, drawn.density(-1.5), 1e-9);
        assertEquals(1, open.snapshot().run(), "a target of the same dimension rebuilds nothing");
    }

    private TargetKind kind() {
        return open.model.config().target().kind();
    }

    @Test
    void leavesNoGapsBetweenFarMouseEvents() {
        openTheEditor();
        stroke("#sheet-line", MouseButton.PRIMARY, 0.1, 0.3, 0.9, 0.9);
        int[] heights = heights();
        for (int i = 20; i < 108; i++) {
            assertTrue(heights[i] > 40, "height " + i + " is " + heights[i]);
            assertTrue(heights[i] >= heights[i - 1], "it falls at " + i);
        }
    }

    @Test
    void paintsOverThePlaneWithSettingsThatSuitIt() {
        openThePlane();
        stroke("#sheet-plane", MouseButton.PRIMARY, 0.7, 0.7, 0.75, 0.7);
        assertTrue(open.onFx(() -> node("#drawing-suited").isVisible()));
        open.click("#drawing-use");
        open.until("it is the target", () -> kind() == TargetKind.DRAWN_PLANE);
        Distribution2D drawn = open.model.config().target().create2D();
        assertTrue(IntStream.range(5, 30).anyMatch(y -> drawn.density(1.5, 0.1 * y) > 0.05));
        assertEquals(0, drawn.density(-1.5, -1.5), 1e-9);
        assertEquals(2, open.onFx(() -> open.model.config().latent().dimension()));
        open.until("it says so", () -> open.status().startsWith("A new run begins at step 0"));
        open.until("the plane is shown", () -> node("#plane").isVisible());
    }

    @Test
    void keepsTheNetworksOnDemand() {
        openThePlane();
        stroke("#sheet-plane", MouseButton.PRIMARY, 0.5, 0.5);
        open.click("#drawing-suited");
        open.click("#drawing-use");
        open.until("it is the target", () -> kind() == TargetKind.DRAWN_PLANE);
        assertEquals(1, open.onFx(() -> open.model.config().latent().dimension()));
    }

    @Test
    void seesItsSamplesWhereThePaintIs() {
        openThePlane();
        open.robot()
                .interact(() -> open.view.themeProperty().set(org.ganscope.ui.theme.Theme.LIGHT));
        stroke("#sheet-plane", MouseButton.PRIMARY, 0.35, 0.6, 0.4, 0.6);
        Color data = open.view.themeProperty().get().palette().data();
        open.until("dots are in the paint", () -> dots(data, 0.3, 0.45, 0.55, 0.65) > 60);
        assertEquals(0, open.onFx(() -> dots(data, 0.55, 0.8, 0.2, 0.4)));
    }

    /** Pixels in the colour of dots, in a part of the drawing over the plane. */
    private int dots(Color colour, double left, double right, double low, double high) {
        WritableImage image = node("#sheet-plane").snapshot(null, null);
        int count = 0;
        for (int y = (int) ((1 - high) * image.getHeight());
                y < (1 - low) * image.getHeight();
                y++) {
            for (int x = (int) (left * image.getWidth()); x < right * image.getWidth(); x++) {
                Color pixel = image.getPixelReader().getColor(x, y);
                double distance =
                        Math.abs(pixel.getRed() - colour.getRed())
                                + Math.abs(pixel.getGreen() - colour.getGreen())
                                + Math.abs(pixel.getBlue() - colour.getBlue());
                count += distance < 0.15 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void takesAStrokeBackAndMakesItAgain() {
        openThePlane();
        stroke("#sheet-plane", MouseButton.PRIMARY, 0.4, 0.5, 0.5, 0.5);
        int[] first = heights();
        stroke("#sheet-plane", MouseButton.PRIMARY, 0.6, 0.6, 0.6, 0.3);
        int[] second = heights();
        assertTrue(sum(second) > sum(first));
        open.robot().push(KeyCode.CONTROL, KeyCode.Z);
        assertArrayEquals(first, heights());
        open.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertArrayEquals(second, heights());
        open.click("#drawing-clear");
        assertEquals(0, sum(heights()));
        assertTrue(open.onFx(() -> node("#drawing-use").isDisabled()));
        open.click("#drawing-undo");
        assertArrayEquals(second, heights());
    }

    @Test
    void erasesWithTheRightButtonAndWithTheEraser() {
        openThePlane();
        stroke("#sheet-plane", MouseButton.PRIMARY, 0.4, 0.5, 0.6, 0.5);
        int all = sum(heights());
        stroke("#sheet-plane", MouseButton.SECONDARY, 0.4, 0.5, 0.45, 0.5);
        int some = sum(heights());
        assertTrue(some < all, some + " is not less than " + all);
        open.click("#drawing-erase");
        stroke("#sheet-plane", MouseButton.PRIMARY, 0.35, 0.5, 0.65, 0.5);
        assertTrue(sum(heights()) < some / 4);
    }

    @Test
    void paintsBroaderWithALargerBrush() {
        openThePlane();
        stroke("#sheet-plane", MouseButton.PRIMARY, 0.3, 0.5);
        int small = sum(heights());
        open.click("#drawing-clear");
        for (int i = 0; i < 4; i++) {
            open.type(KeyCode.CLOSE_BRACKET);
        }
        stroke("#sheet-plane", MouseButton.PRIMARY, 0.3, 0.5);
        assertTrue(sum(heights()) > 3 * small);
    }

    @Test
    void drawsWithTheKeysAlone() {
        openTheEditor();
        for (int i = 0; i < 3; i++) {
            open.type(KeyCode.RIGHT);
        }
        open.type(KeyCode.UP);
        open.type(KeyCode.SPACE);
        int[] heights = heights();
        assertTrue(heights[67] > 100, "the height at the pen is " + heights[67]);
        assertFalse(open.onFx(() -> open.model.transport().trainingProperty().get()));
        open.type(KeyCode.DELETE);
        assertEquals(0, heights()[67]);
    }

    @Test
    void continuesFromTheTarget() {
        openTheEditor();
        open.click("#drawing-target");
        open.type(KeyCode.ENTER);
        open.until("it is the target", () -> kind() == TargetKind.DRAWN_LINE);
        Distribution1D drawn = open.model.config().target().create1D();
        Distribution1D before = GanConfig.standard().target().create1D();
        for (double x = -2; x <= 2; x += 0.25) {
            assertEquals(before.density(x), drawn.density(x), 0.05, "at " + x);
        }
    }

    @Test
    void takesAPicture() throws IOException {
        WritableImage image = new WritableImage(40, 40);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 40; x++) {
                boolean isInk = x >= 20 && y < 20;
                image.getPixelWriter().setColor(x, y, isInk ? Color.BLACK : Color.WHITE);
            }
        }
        Path file = folder.resolve("corner.png");
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        open.picked = Optional.of(file);
        openThePlane();
        open.click("#drawing-picture");
        int[] heights = heights();
        assertTrue(height(heights, 0.75, 0.75) > 200, "the upper right corner is ink");
        assertEquals(0, height(heights, 0.25, 0.25));
        assertEquals(0, height(heights, 0.75, 0.25));
    }

    private static int height(int[] heights, double across, double up) {
        return heights[(int) (up * Drawing.SIDE) * Drawing.SIDE + (int) (across * Drawing.SIDE)];
    }

    @Test
    void seesWhichPictureIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("no.png"), "this is no picture");
        openThePlane();
        stroke("#sheet-plane", MouseButton.PRIMARY, 0.5, 0.5);
        int[] before = heights();
        open.robot().interact(() -> open.window.dropped().take(java.util.List.of(file)));
        open.until("it is said", () -> open.words("#drawing-refusal").startsWith("no.png is no"));
        assertArrayEquals(before, heights());
    }

    @Test
    void closesTheEditorByEscapeAndFindsTheDrawingAgain() {
        openTheEditor();
        stroke("#sheet-line", MouseButton.PRIMARY, 0.3, 0.5, 0.5, 0.6);
        int[] before = heights();
        open.type(KeyCode.ESCAPE);
        open.until("it is closed", () -> !isOpen());
        assertEquals(TargetKind.TWO_MODES, open.onFx(this::kind));
        open.robot().push(KeyCode.CONTROL, KeyCode.D);
        open.until("it is open", this::isOpen);
        assertArrayEquals(before, heights());
    }

    @Test
    void keepsTheDrawingOverAResetAndInTheFile() {
        openTheEditor();
        stroke("#sheet-line", MouseButton.PRIMARY, 0.6, 0.8, 0.8, 0.8);
        open.click("#drawing-use");
        open.until("it is the target", () -> kind() == TargetKind.DRAWN_LINE);
        GanConfig config = open.onFx(() -> open.model.config());
        open.click("#reset > .label");
        open.until("it still is", () -> open.model.snapshot().config().equals(config));
        Path file = folder.resolve("config.json");
        ConfigFile.write(file, config);
        assertEquals(config, ConfigFile.read(file));
    }

    @Test
    void findsTheDrawingAgainInTheListOfTargets() {
        openTheEditor();
        stroke("#sheet-line", MouseButton.PRIMARY, 0.6, 0.8, 0.8, 0.8);
        open.click("#drawing-use");
        open.until("it is the target", () -> kind() == TargetKind.DRAWN_LINE);
        GanConfig own = open.onFx(() -> open.model.config());
        choose(TargetKind.UNIFORM);
        choose(TargetKind.DRAWN_LINE);
        assertEquals(own.target(), open.onFx(() -> open.model.config().target()));
    }

    private void choose(TargetKind kind) {
        open.robot()
                .interact(() -> open.model.settings().set(Settings.of("data.target"), kind.key()));
    }

    @Test
    void keepsTheDrawingWhenTheChooserLoadsTheSample() {
        openTheEditor();
        stroke("#sheet-line", MouseButton.PRIMARY, 0.6, 0.8, 0.8, 0.8);
        int[] before = heights();
        open.click("#drawing-use");
        open.until("it is the target", () -> kind() == TargetKind.DRAWN_LINE);
        open.click("#scenario");
        open.click("#scenario-drawing-1d");
        open.until("the sheet is open", this::isOpen);
        assertArrayEquals(before, heights());
    }

    @Test
    void findsTheEditorAmongTheScenarios() {
        open.click("#scenario");
        open.click("#scenario-drawing-2d");
        open.until("the sheet is open", () -> isOpen() && node("#sheet-plane").isVisible());
        assertTrue(sum(heights()) > 0, "the face is there");
        assertEquals(TargetKind.DRAWN_PLANE, open.onFx(this::kind));
    }
}
