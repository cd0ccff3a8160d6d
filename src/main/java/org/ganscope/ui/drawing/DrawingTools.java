package org.ganscope.ui.drawing;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.ganscope.data.kind.TargetParameter;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.theme.Hint;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tools next to a drawing: the brush, undo and redo, and where to begin. */
final class DrawingTools extends VBox {
    private final Page page;
    private final Button undo;
    private final Button redo;
    private final Button clear;

    /**
     * @param fromTarget continues from the target in force
     * @param fromPicture asks for a picture; over the plane only
     */
    DrawingTools(Page page, Runnable fromTarget, Runnable fromPicture) {
        this.page = page;
        getStyleClass().add("drawing-tools");
        Brush brush = page.brush();
        ToggleButton erase =
                new ToggleButton(Text.of("drawing.erase"), new FontIcon(Feather.DELETE));
        erase.setId("drawing-erase");
        new Hint(Text.of("drawing.erase.tooltip")).on(erase);
        erase.selectedProperty().bindBidirectional(brush.erasingProperty());
        erase.setMaxWidth(Double.MAX_VALUE);
        undo = button(Feather.CORNER_UP_LEFT, "drawing.undo", this::undo);
        redo = button(Feather.CORNER_UP_RIGHT, "drawing.redo", this::redo);
        clear = button(Feather.TRASH_2, "drawing.clear", this::clear);
        HBox strokes = new HBox(undo, redo, clear);
        strokes.getStyleClass().add("drawing-buttons");
        getChildren()
                .addAll(
                        row("drawing.brush", brush.radiusProperty(), Brush.SMALLEST, Brush.LARGEST),
                        erase,
                        strokes);
        if (page.dimension() == 2) {
            getChildren().add(1, row("drawing.strength", brush.strengthProperty(), 0.1, 1));
        }
        getChildren()
                .addAll(
                        row("drawing.smoothing", page.smoothingProperty(), page.smoothingBounds()),
                        row("drawing.extent", page.extentProperty(), page.extentBounds()),
                        wide("drawing.target", Feather.TARGET, fromTarget));
        if (page.dimension() == 2) {
            getChildren().add(wide("drawing.picture", Feather.IMAGE, fromPicture));
        }
        show();
    }

    private static Node row(String key, DoubleProperty value, TargetParameter bounds) {
        return row(key, value, bounds.low(), bounds.high());
    }

    /** A name and the value above a slider. */
    private static Node row(String key, DoubleProperty value, double low, double high) {
        Label name = new Label(Text.of(key));
        name.getStyleClass().add("secondary");
        Label figure = new Label();
        figure.textProperty()
                .bind(value.map(number -> NumberDisplay.fixed(number.doubleValue(), 1)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(name, gap, figure);
        head.setAlignment(Pos.BASELINE_LEFT);
        Slider slider = new Slider(low, high, value.get());
        slider.setId(key.replace('.', '-'));
        slider.getStyleClass().add("data");
        slider.setBlockIncrement((high - low) / 20);
        slider.setAccessibleText(Text.of(key));
        new Hint(Text.of(key + ".tooltip")).on(slider).on(name).on(figure);
        slider.valueProperty().bindBidirectional(value);
        return new VBox(head, slider);
    }

    private static Button button(Feather icon, String key, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("icon-button");
        new Hint(Text.of(key + ".tooltip")).on(button);
        button.setAccessibleText(Text.of(key));
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Button wide(String key, Feather icon, Runnable action) {
        Button button = button(icon, key, action);
        button.getStyleClass().remove("icon-button");
        button.setText(Text.of(key));
        button.setAlignment(Pos.CENTER_LEFT);
        return button;
    }

    /** Undoes the last stroke. */
    void undo() {
        page.sheet().undo();
        page.refresh();
    }

    void redo() {
        page.sheet().redo();
        page.refresh();
    }

    private void clear() {
        page.sheet().clear();
        page.refresh();
    }

    /** Brings the buttons up to date. */
    void show() {
        undo.setDisable(!page.sheet().canUndo());
        redo.setDisable(!page.sheet().canRedo());
        clear.setDisable(page.sheet().isEmpty());
    }
}
