package org.ganscope.ui.drawing;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.gan.GanConfig;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.files.FilePicker;
import org.ganscope.ui.model.SuitedSettings;
import org.ganscope.ui.overlay.Overlay;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The editor in which you draw the data: a density over the line or over the plane. It covers the
 * stage; the drawing stays here when it is closed, and becomes the target by Use.
 */
public final class DrawingEditor extends Overlay {
    /** Patterns of the names of pictures that can be imported. */
    public static final List<String> PICTURES =
            List.of("*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp");

    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final double BRUSH_STEP = 1.25;

    /** The greatest width of the hint, in its own text sizes: two lines. */
    private static final double HINT = 22;

    /** The initial size of the text in the drawings. */
    public static final double TEXT = 12;

    private final ObservableValue<GanConfig> config;
    private final FilePicker picker;
    private final SuitedSettings settings;
    private final Page[] pages = new Page[2];
    private final DrawingTools[] tools = new DrawingTools[2];
    private final ToggleButton[] tabs = new ToggleButton[2];
    private final StackPane sheets = new StackPane();
    private final ScrollPane toolBox = new ScrollPane();
    private final Label hint = new Label();
    private final Label refusal = new Label();
    private final CheckBox suited = new CheckBox(Text.of("drawing.suited"));
    private final Button use = new Button();
    private int shown = 1;

    /**
     * An editor for the data of a run.
     *
     * @param settings receive the drawing
     * @param picker asks for a picture to draw over
     */
    public DrawingEditor(
            SuitedSettings settings, ReadOnlyObjectProperty<Theme> theme, FilePicker picker) {
        config = settings.configProperty();
        this.settings = settings;
        this.picker = picker;
        beginClosed();
        setId("drawing-editor");
        for (int dimension = 1; dimension <= 2; dimension++) {
            Page page = new Page(dimension, this::refresh);
            pages[dimension - 1] = page;
            tools[dimension - 1] = new DrawingTools(page, this::takeTarget, this::askForPicture);
            page.view().layoutBoundsProperty().subscribe(size -> fitHint());
            sheets.getChildren().add(page.view());
        }
        hint.getStyleClass().addAll("secondary", "sheet-hint");
        hint.setMouseTransparent(true);
        hint.setWrapText(true);
        hint.fontProperty().subscribe(font -> fitHint());
        refusal.getStyleClass().add("refusal");
        refusal.setId("drawing-refusal");
        refusal.setWrapText(true);
        refusal.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        refusal.setMouseTransparent(true);
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        // over the drawing, next to the pressed button, so that nothing below the pointer moves
        StackPane.setAlignment(refusal, Pos.BOTTOM_RIGHT);
        sheets.getChildren().addAll(hint, refusal);
        HBox.setHgrow(sheets, Priority.ALWAYS);
        sheets.setMinSize(0, 0);
        toolBox.setFitToWidth(true);
        toolBox.setHbarPolicy(ScrollBarPolicy.NEVER);
        toolBox.setFocusTraversable(false);
        toolBox.getStyleClass().add("drawing-tool-box");
        HBox middle = new HBox(sheets, toolBox);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        VBox card = new VBox(header(), middle, footer());
        card.getStyleClass().addAll("card", "editor-card");
        getChildren().add(card);
        theme.subscribe(now -> {
            for (Page page : pages) {
                page.view().setPalette(now.palette());
            }
        });
        config.subscribe(this::refresh);
        show(1);
    }

    private Node header() {
        Label title = new Label(Text.of("drawing.title"));
        title.getStyleClass().add("card-title");
        ToggleGroup group = new ToggleGroup();
        HBox choice = new HBox();
        choice.getStyleClass().add("drawing-tabs");
        for (int dimension = 1; dimension <= 2; dimension++) {
            int wanted = dimension;
            ToggleButton tab =
                    new ToggleButton(Text.of(dimension == 1 ? "drawing.line" : "drawing.plane"));
            tab.setId("drawing-" + dimension + "d");
            tab.setToggleGroup(group);
            tab.setOnAction(event -> show(wanted));
            tabs[dimension - 1] = tab;
            choice.getChildren().add(tab);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(title, gap, choice);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Node footer() {
        suited.setId("drawing-suited");
        suited.setSelected(true);
        new Hint(Text.of("drawing.suited.tooltip")).on(suited);
        suited.managedProperty().bind(suited.visibleProperty());
        use.setId("drawing-use");
        use.getStyleClass().add("primary");
        use.textProperty().bind(settings.wordsProperty());
        use.setMinWidth(USE_PREF_SIZE);
        use.setOnAction(event -> use());
        Button cancel = new Button(Text.of("drawing.cancel"));
        cancel.setId("drawing-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(suited, gap, cancel, use);
        buttons.getStyleClass().add("editor-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    /** Opens the drawing for the kind of game in force. */
    @Override
    public void open() {
        open(config.getValue().dataDimension());
    }

    /** Opens the drawing over the line (1) or over the plane (2). */
    public void open(int dimension) {
        TargetConfig target = config.getValue().target();
        Page page = pages[dimension - 1];
        if (!isOpen() && page.isToFollow(target)) {
            page.take(target);
        }
        show(dimension);
        super.open();
    }

    /** Opens the drawing over the plane with a picture in it, or with the reason why not. */
    public void openPicture(Path file) {
        open(2);
        attempt(() -> {
            Page page = pages[1];
            page.sheet().replace(PictureHeights.read(file));
            page.refresh();
        });
    }

    private void show(int dimension) {
        shown = dimension;
        refusal.setText("");
        for (int i = 0; i < pages.length; i++) {
            pages[i].view().setVisible(i == dimension - 1);
            tabs[i].setSelected(i == dimension - 1);
        }
        toolBox.setContent(tools[dimension - 1]);
        hint.setText(Text.of(dimension == 1 ? "drawing.line.hint" : "drawing.plane.hint"));
        fitHint();
        page().refresh();
    }

    /** The hint stays within the drawing area. */
    private void fitHint() {
        Page page = pages[shown - 1];
        if (page != null) { // the pages are still being made
            double em = hint.getFont().getSize();
            double room = page.view().panel().getWidth() - 2 * em;
            hint.setMaxWidth(Math.max(0, Math.min(HINT * em, room)));
        }
    }

    private Page page() {
        return pages[shown - 1];
    }

    private void refresh() {
        if (tools[1] == null || pages[shown - 1] == null) {
            return; // the pages are still being made
        }
        tools[shown - 1].show();
        hint.setVisible(page().sheet().isEmpty());
        use.setDisable(page().sheet().isEmpty());
        suited.setVisible(settings.areInQuestion(shown));
    }

    /** Changes the size of the text in the drawings, in pixels. */
    public void setTextSize(double pixels) {
        for (Page page : pages) {
            page.view().setFontSize(pixels);
        }
    }

    private void takeTarget() {
        TargetConfig target = config.getValue().target();
        if (target.dimension() == shown) {
            page().take(target);
            refusal.setText("");
            page().view().requestFocus();
        } else {
            refusal.setText(Text.of("drawing.error.dimension"));
        }
    }

    private void askForPicture() {
        picker.pick(
                        getScene().getWindow(),
                        Text.of("drawing.picture.title"),
                        Text.of("drawing.picture.kind"),
                        PICTURES)
                .ifPresent(this::openPicture);
    }

    private void use() {
        Optional<TargetConfig> target = page().target();
        if (target.isEmpty()) {
            return;
        }
        attempt(() -> {
            settings.use(target.get(), suited.isSelected());
            close();
        });
    }

    private void attempt(Runnable action) {
        try {
            refusal.setText("");
            action.run();
        } catch (InputException e) {
            refusal.setText(e.getMessage());
        }
    }

    @Override
    protected Node firstFocus() {
        return page().view();
    }

    @Override
    protected boolean handles(KeyEvent event) {
        Node focused = getScene().getFocusOwner();
        if (UNDO.match(event)) {
            tools[shown - 1].undo();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            tools[shown - 1].redo();
        } else if (focused == page().view() && page().view().handles(event)) {
            return true;
        } else {
            return handlesPlain(event, focused);
        }
        return true;
    }

    private boolean handlesPlain(KeyEvent event, Node focused) {
        switch (event.getCode()) {
            case ENTER -> {
                if (focused instanceof Button) {
                    return false;
                }
                use();
            }
            case E -> page().brush().erasingProperty().set(!page().brush().erasing());
            case OPEN_BRACKET -> page().brush().resize(1 / BRUSH_STEP);
            case CLOSE_BRACKET -> page().brush().resize(BRUSH_STEP);
            default -> {
                return super.handles(event);
            }
        }
        return true;
    }

    /** The heights of the drawing that is shown, for tests. */
    public int[] heights() {
        return page().sheet().heights().clone();
    }
}
