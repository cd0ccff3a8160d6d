package org.ganscope.ui.run;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;

import org.ganscope.text.Text;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.theme.Hint;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Chooses the charts that are shown, at least one. */
final class ChartMenu extends MenuButton {
    private final ObjectProperty<Set<ChartSpecs>> shown =
            new SimpleObjectProperty<>(ChartSpecs.AT_FIRST);
    private final Map<ChartSpecs, CheckBox> boxes = new EnumMap<>(ChartSpecs.class);

    ChartMenu(RunId run) {
        setId(run.of("chart-menu"));
        getStyleClass().addAll("quiet", "no-arrow", "chart-menu");
        setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        setAccessibleText(Text.of("window.chart.menu"));
        new Hint(Text.of("window.chart.menu.hint")).on(this);
        for (ChartSpecs chart : ChartSpecs.values()) {
            getItems().add(item(run, chart));
        }
        shown.subscribe(this::check);
    }

    /** The menu stays open, so that several can be chosen in one go; the item takes the clicks. */
    private CustomMenuItem item(RunId run, ChartSpecs chart) {
        CheckBox box = new CheckBox(chart.title());
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        boxes.put(chart, box);
        StackPane row = new StackPane(box);
        row.setId(run.of("chart-menu-" + chart.key()));
        row.setAlignment(Pos.CENTER_LEFT);
        CustomMenuItem item = new CustomMenuItem(row, false);
        item.setText(chart.title());
        item.disableProperty().bind(box.disableProperty());
        item.setOnAction(event -> {
            box.setSelected(!box.isSelected());
            choose();
        });
        return item;
    }

    /** The charts that are shown, at least one. */
    ObjectProperty<Set<ChartSpecs>> shownProperty() {
        return shown;
    }

    /** Shows this chart too. */
    void add(ChartSpecs chart) {
        Set<ChartSpecs> more = EnumSet.of(chart);
        more.addAll(shown.get());
        shown.set(Set.copyOf(more));
    }

    private void choose() {
        Set<ChartSpecs> chosen = EnumSet.noneOf(ChartSpecs.class);
        boxes.forEach((chart, box) -> {
            if (box.isSelected()) {
                chosen.add(chart);
            }
        });
        shown.set(Set.copyOf(chosen));
    }

    private void check(Set<ChartSpecs> wanted) {
        boxes.forEach((chart, box) -> {
            box.setSelected(wanted.contains(chart));
            // the last one stays
            box.setDisable(wanted.size() == 1 && wanted.contains(chart));
        });
    }
}
