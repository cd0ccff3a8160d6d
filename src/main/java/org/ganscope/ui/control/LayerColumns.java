package org.ganscope.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import org.ganscope.nn.NetworkShape;
import org.ganscope.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A network as columns of units with their connections, from the input at the left to the output.
 * Each hidden layer has a button for more units above and one for fewer below. Wide layers are
 * drawn with fewer dots than they have units; the number says how many there are.
 */
final class LayerColumns extends Region {
    private static final int MOST_DOTS = 6;
    private static final double DOT = 3;
    private static final double PITCH = 9;
    private static final double BUTTON = 18;

    private final Path connections = new Path();
    private final Path dots = new Path();
    private final BiConsumer<Integer, Integer> resize;
    private final String network;
    private final List<Column> columns = new ArrayList<>();
    private String shown = "";

    /** One layer: its width, and the buttons that change it. */
    private record Column(int width, Label number, List<Button> buttons) {
        int dots() {
            return Math.min(width, MOST_DOTS);
        }
    }

    /**
     * @param network its name, for screen readers
     * @param resize makes hidden layer (first argument, from 0) wider (+1) or narrower (−1)
     */
    LayerColumns(String network, String player, BiConsumer<Integer, Integer> resize) {
        this.network = network;
        this.resize = resize;
        getStyleClass().addAll("layer-columns", player);
        connections.getStyleClass().add("connections");
        dots.getStyleClass().add("dots");
        connections.setManaged(false);
        dots.setManaged(false);
    }

    /** Shows a network; one that is already shown costs nothing. */
    void show(NetworkShape shape) {
        if (shape.widths().equals(shown)) {
            return;
        }
        shown = shape.widths();
        columns.clear();
        getChildren().setAll(connections, dots);
        add(shape.inputs(), List.of());
        for (int layer = 0; layer < shape.hidden().size(); layer++) {
            add(shape.hidden().get(layer), List.of(button(layer, 1), button(layer, -1)));
        }
        add(shape.outputs(), List.of());
        requestLayout();
    }

    private void add(int width, List<Button> buttons) {
        Label number = new Label(Integer.toString(width));
        number.getStyleClass().add("small");
        number.setAlignment(Pos.CENTER);
        columns.add(new Column(width, number, buttons));
        getChildren().add(number);
        getChildren().addAll(buttons);
    }

    private Button button(int layer, int direction) {
        Button button = new Button("", new FontIcon(direction > 0 ? Feather.PLUS : Feather.MINUS));
        button.getStyleClass().addAll("quiet", "layer-nudge");
        button.setFocusTraversable(false);
        String key = direction > 0 ? "setting.layer.wider" : "setting.layer.narrower";
        button.setAccessibleText(Text.of(key, network, layer + 1));
        button.setOnAction(event -> resize.accept(layer, direction));
        return button;
    }

    private static double drawn() {
        return MOST_DOTS * PITCH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 3 * BUTTON + drawn();
    }

    @Override
    protected void layoutChildren() {
        double step = getWidth() / columns.size();
        connections.getElements().clear();
        dots.getElements().clear();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double middle = middle(i, step);
            double below = BUTTON + drawn();
            column.number().resizeRelocate(middle - step / 2, below, step, BUTTON);
            if (!column.buttons().isEmpty()) {
                double left = Math.round(middle - BUTTON / 2);
                column.buttons().getFirst().resizeRelocate(left, 0, BUTTON, BUTTON);
                column.buttons().getLast().resizeRelocate(left, below + BUTTON, BUTTON, BUTTON);
            }
            draw(column, middle);
            if (i > 0) {
                connect(columns.get(i - 1), middle(i - 1, step), column, middle);
            }
        }
    }

    private static double middle(int column, double step) {
        return Math.round((column + 0.5) * step) + 0.5;
    }

    private static double height(Column column, int dot) {
        return BUTTON + drawn() / 2 + (dot - (column.dots() - 1) / 2.0) * PITCH;
    }

    private void draw(Column column, double x) {
        for (int dot = 0; dot < column.dots(); dot++) {
            double y = height(column, dot);
            dots.getElements()
                    .addAll(
                            new MoveTo(x - DOT, y),
                            new ArcTo(DOT, DOT, 0, x + DOT, y, false, true),
                            new ArcTo(DOT, DOT, 0, x - DOT, y, false, true),
                            new ClosePath());
        }
    }

    private void connect(Column from, double left, Column to, double right) {
        for (int a = 0; a < from.dots(); a++) {
            for (int b = 0; b < to.dots(); b++) {
                connections
                        .getElements()
                        .addAll(
                                new MoveTo(left, height(from, a)),
                                new LineTo(right, height(to, b)));
            }
        }
    }
}
