package org.ganscope.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

import org.ganscope.text.Text;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.theme.Hint;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Chooses which charts are shown; one of them at least. */
final class ChartMenu extends MenuButton {
    private final ObjectProperty<Set<ChartSpecs>> shown =
            new SimpleObjectProperty<>(Set.copyOf(EnumSet.allOf(ChartSpecs.class)));
    private final Map<ChartSpecs, CheckMenuItem> items = new EnumMap<>(ChartSpecs.class);

    ChartMenu() {
        setId("chart-menu");
        getStyleClass().addAll("quiet", "no-arrow", "chart-menu");
        setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        setAccessibleText(Text.of("window.chart.menu"));
        new Hint(Text.of("window.chart.menu.hint")).on(this);
        for (ChartSpecs chart : ChartSpecs.values()) {
            CheckMenuItem item = new CheckMenuItem(chart.title());
            item.setId("chart-menu-" + chart.key());
            item.setOnAction(event -> choose());
            items.put(chart, item);
            getItems().add(item);
        }
        shown.subscribe(this::check);
    }

    /** Which charts are shown, at least one. */
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
        items.forEach((chart, item) -> {
            if (item.isSelected()) {
                chosen.add(chart);
            }
        });
        shown.set(Set.copyOf(chosen));
    }

    private void check(Set<ChartSpecs> wanted) {
        items.forEach((chart, item) -> {
            item.setSelected(wanted.contains(chart));
            // The last one stays.
            item.setDisable(wanted.size() == 1 && wanted.contains(chart));
        });
    }
}
