package org.ganscope.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.ListSetting;
import org.ganscope.text.Text;
import org.ganscope.ui.model.RunModel;
import org.ganscope.view.words.SettingWords;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/**
 * The layers of a network: typed as "32, 16" or changed in the drawing below, where a layer grows
 * or shrinks by about half, and layers are added and removed at the output's end.
 */
final class NetworkRow extends SettingRow {
    /** The steps of a layer's width. */
    private static final List<Integer> WIDTHS =
            List.of(1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512);

    /** Width of the first layer that is added to a network. */
    private static final int FIRST_WIDTH = 16;

    private final ListSetting layers;
    private final ValueField field = new ValueField(this::type);
    private final Button fewer = button(Feather.MINUS, "setting.layer.fewer");
    private final Button more = button(Feather.PLUS, "setting.layer.more");
    private final LayerColumns drawing;

    NetworkRow(RunModel model, ListSetting layers) {
        super(model, layers);
        this.layers = layers;
        String player = layers.key().substring(0, layers.key().indexOf('.'));
        drawing = new LayerColumns(SettingWords.name(layers), player, this::resize);
        describe(field);
        field.setMaxWidth(Double.MAX_VALUE);
        fewer.setOnAction(event -> remove());
        more.setOnAction(event -> add());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox control = new HBox(field, fewer, more);
        control.getStyleClass().add("stepper");
        control.setAlignment(Pos.CENTER_LEFT);
        layOut(control);
        getChildren().add(drawing);
    }

    private Button button(Feather icon, String key) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("quiet", "nudge");
        button.setFocusTraversable(false);
        button.setAccessibleText(Text.of(key, SettingWords.name(setting())));
        return button;
    }

    private List<Double> widths() {
        return new ArrayList<>(layers.value(model().config()));
    }

    private void add() {
        List<Double> widths = widths();
        widths.add(widths.isEmpty() ? FIRST_WIDTH : widths.getLast());
        change(widths);
    }

    private void remove() {
        List<Double> widths = widths();
        widths.removeLast();
        change(widths);
    }

    private void resize(int layer, int direction) {
        List<Double> widths = widths();
        widths.set(layer, (double) next(widths.get(layer).intValue(), direction));
        change(widths);
    }

    /** The next step of a layer's width; at the ends it stays. */
    static int next(int width, int direction) {
        return direction > 0
                ? WIDTHS.stream().filter(other -> other > width).findFirst().orElse(width)
                : WIDTHS.reversed().stream()
                        .filter(other -> other < width)
                        .findFirst()
                        .orElse(width);
    }

    @Override
    void showValue(GanConfig config) {
        String hidden = layers.format(config);
        field.show(
                hidden.isBlank() ? Text.of("setting.layers.none") : hidden.replace(", ", " – "),
                hidden);
        int count = layers.value(config).size();
        fewer.setDisable(count == 0);
        more.setDisable(count == layers.most());
        drawing.show(SettingWords.shape(layers, config));
    }
}
