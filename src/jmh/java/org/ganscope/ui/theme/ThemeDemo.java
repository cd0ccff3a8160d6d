package org.ganscope.ui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.ganscope.house.NeedsWindow;
import org.ganscope.ui.chart.ChartStack;
import org.ganscope.ui.chart.Curves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

/** A sample form and charts in both themes, left as pictures in target/pictures. */
@NeedsWindow
@ExtendWith(ApplicationExtension.class)
class ThemeDemo {
    private static final Path PICTURES = Path.of("target", "pictures");

    private ChartStack charts;
    private Scene scene;
    private final List<ToggleButton> headings = new ArrayList<>();
    private Tooltip hint;
    private ComboBox<String> target;
    private TextField sigma;
    private Spinner<Integer> batch;
    private CheckBox check;
    private Slider focused;
    private Button train;

    @Start
    void start(Stage stage) {
        hint =
                new Tooltip(
                        "How far the generator moves in one step. Too large: it jumps past the data"
                                + " and the losses swing; too small: nothing seems to happen. Acts"
                                + " at the next step.");
        target = new ComboBox<>();
        sigma = new TextField("0.20");
        batch = new Spinner<>(1, 1024, 128);
        check = new CheckBox("arrows: −∂L/∂x");
        BorderPane root = new BorderPane();
        root.setTop(bar());
        charts = new ChartStack(Curves.specs(), Theme.LIGHT.palette());
        charts.setPrefWidth(320);
        HBox middle = new HBox(12, form(), charts);
        HBox.setHgrow(charts, Priority.ALWAYS);
        middle.setPadding(new Insets(12));
        root.setCenter(middle);
        HBox strip = strip();
        BorderPane.setMargin(strip, new Insets(0, 12, 12, 12));
        root.setBottom(strip);
        scene = new Scene(root, 620, 800);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void bothThemesLeaveAPictureOfEveryControl() throws IOException {
        Files.createDirectories(PICTURES);
        for (Theme theme : Theme.values()) {
            String name = theme.name().toLowerCase(Locale.ROOT);
            onFx(() -> {
                theme.apply(scene);
                charts.setPalette(theme.palette());
                charts.show(Curves.frames(12_480, 560));
            });
            File file = picture("theme-" + name + ".png");
            assertTrue(file.length() > 20_000, file + " is too small to show anything");
            onFx(() -> charts.window().point(java.util.OptionalDouble.of(5300)));
            picture("theme-" + name + "-pointed.png");
            onFx(() -> charts.window().point(java.util.OptionalDouble.empty()));
        }
    }

    @Test
    void popUpsTakeAfterTheWindowAndFocusIsSeen() throws IOException {
        Files.createDirectories(PICTURES);
        for (Theme theme : Theme.values()) {
            String name = theme.name().toLowerCase(Locale.ROOT);
            onFx(() -> {
                theme.apply(scene);
                charts.setPalette(theme.palette());
                scene.getRoot().requestFocus();
            });
            onFx(() -> {
                hint.show(target, 300, 300);
                target.show();
            });
            for (Window popUp : List.copyOf(Window.getWindows())) {
                if (popUp instanceof PopupWindow) {
                    String kind = popUp instanceof Tooltip ? "tooltip" : "list";
                    write("theme-" + name + "-" + kind + ".png", popUp.getScene());
                }
            }
            assertTrue(hint.getWidth() <= 340, "the hint is " + hint.getWidth() + " wide");
            onFx(() -> {
                hint.hide();
                target.hide();
                headings.getFirst().requestFocus();
            });
            for (Node node : List.of(focused, target, sigma, batch, check, train)) {
                onFx(() -> focusByKey(node));
                write("theme-" + name + "-focus-" + node.getTypeSelector() + ".png", scene);
            }
        }
    }

    /** As Tab does it: the focus is shown. */
    private static void focusByKey(Node node) {
        node.requestFocus();
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
    }

    @Test
    void presentationEnlargesEverything() throws IOException {
        onFx(() -> {
            scene.getRoot().getStyleClass().add("presentation");
            charts.show(Curves.frames(12_480, 560));
        });
        picture("theme-presentation.png");
    }

    private static void write(String name, Scene shown) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage[] image = new WritableImage[1];
        onFx(() -> image[0] = shown.snapshot(null));
        File file = PICTURES.resolve(name).toFile();
        ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", file);
    }

    private File picture(String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage[] image = new WritableImage[1];
        onFx(() -> image[0] = scene.snapshot(null));
        File file = PICTURES.resolve(name).toFile();
        ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", file);
        return file;
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node bar() {
        train = styled(new Button("▶ train"), "primary");
        MenuButton step = new MenuButton("Step");
        step.getItems().addAll(new MenuItem("D only"), new MenuItem("G only"));
        Slider speed = new Slider(0, 1, 0.8);
        speed.setPrefWidth(90);
        VBox count =
                new VBox(
                        styled(new Label("step 12 480"), "readout-value"),
                        styled(new Label("9 812 steps/s"), "readout-name"));
        return styled(
                new HBox(
                        styled(new Label("GANscope"), "app-name"),
                        new Button("Reset"),
                        train,
                        step,
                        styled(new Label("speed"), "secondary"),
                        speed,
                        count,
                        styled(new Button("?"), "quiet")),
                "app-bar");
    }

    private Node form() {
        GridPane rates = rows();
        focused = player("discriminator");
        rates.addRow(0, bold("D learning rate", "discriminator"), value("1.0e−3"));
        rates.add(focused, 0, 1, 2, 1);
        rates.addRow(2, bold("G learning rate", "generator"), value("1.0e−3"));
        rates.add(player("generator"), 0, 3, 2, 1);
        GridPane data = rows();
        target.getItems().addAll("two Gaussians", "uniform");
        target.setValue("two Gaussians");
        target.setMaxWidth(Double.MAX_VALUE);
        batch.setEditable(true);
        batch.setMaxWidth(Double.MAX_VALUE);
        ComboBox<String> disabled = new ComboBox<>();
        disabled.setValue("none");
        disabled.setDisable(true);
        disabled.setMaxWidth(Double.MAX_VALUE);
        data.addRow(0, styled(new Label("Target"), "secondary"), target);
        data.addRow(1, styled(new Label("Spread σ"), "secondary"), sigma);
        data.addRow(2, styled(new Label("Batch"), "secondary"), batch);
        data.addRow(3, styled(new Label("Regulariser"), "secondary"), disabled);
        check.setSelected(true);
        data.add(check, 0, 4, 2, 1);
        data.add(new CheckBox("optimal D*(x)"), 0, 5, 2, 1);
        VBox closed = section("Latent z", new Label());
        headings.getLast().setSelected(false);
        HBox read =
                new HBox(
                        18,
                        readout("z", "0.42", "none"),
                        readout("G(z)", "−0.97", "generator"),
                        readout("D(G(z))", "0.51", "discriminator"),
                        readout("dG/dz", "1.71", "none"));
        VBox card =
                styled(
                        new VBox(
                                section("Learning", rates),
                                section("Data", data),
                                closed,
                                section("Probe", new VBox(4, player("latent"), read))),
                        "card");
        card.setPadding(new Insets(6));
        card.setMinWidth(252);
        card.setPrefWidth(252);
        return card;
    }

    private static HBox strip() {
        Region dot = new Region();
        dot.getStyleClass().addAll("verdict-sign", "good");
        Label words = new Label("Both modes are covered (47 % / 53 %). D is within 0.04 of D*.");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        return styled(
                new HBox(
                        dot, styled(new Label("Healthy."), "strong"), words, new Hyperlink("why?")),
                "verdict-line");
    }

    private static GridPane rows() {
        GridPane grid = new GridPane(8, 5);
        javafx.scene.layout.ColumnConstraints left = new javafx.scene.layout.ColumnConstraints();
        javafx.scene.layout.ColumnConstraints right = new javafx.scene.layout.ColumnConstraints();
        left.setMinWidth(90);
        right.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(left, right);
        return grid;
    }

    private VBox section(String title, Node content) {
        Region arrow = styled(new Region(), "arrow");
        ToggleButton heading = styled(new ToggleButton(title, arrow), "section-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setSelected(true);
        headings.add(heading);
        content.visibleProperty().bind(heading.selectedProperty());
        content.managedProperty().bind(heading.selectedProperty());
        return styled(new VBox(heading, content), "section");
    }

    private static Slider player(String style) {
        return styled(new Slider(-2, 2, 0.4), style);
    }

    private static Label bold(String text, String style) {
        return styled(styled(new Label(text), "strong"), style);
    }

    private static Label value(String text) {
        Label label = styled(new Label(text), "strong");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        return label;
    }

    private static VBox readout(String name, String value, String style) {
        return new VBox(
                styled(new Label(name), "readout-name"),
                styled(styled(new Label(value), "readout-value"), style));
    }

    private static <T extends Node> T styled(T node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
