package org.ganscope.ui;

import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.ganscope.lesson.Scenario;
import org.ganscope.text.Text;
import org.ganscope.ui.control.Hint;
import org.ganscope.ui.model.LabModel;

/**
 * The choice of a scenario. A menu rather than a combo box, since the scenario in force can be
 * chosen again to take back changed settings.
 */
final class ScenarioMenu extends MenuButton {
    private static final double WIDTH = 380;

    ScenarioMenu(LabModel model) {
        setId("scenario");
        getStyleClass().add("scenario-menu");
        setAccessibleText(Text.of("toolbar.scenario"));
        Tooltip tooltip = new Hint("");
        setTooltip(tooltip);
        for (Scenario scenario : model.scenarios()) {
            CustomMenuItem item = new CustomMenuItem(entry(scenario));
            item.setId("scenario-" + scenario.id());
            item.setOnAction(event -> model.choose(scenario));
            getItems().add(item);
        }
        Runnable show =
                () -> {
                    Scenario scenario = model.scenarioProperty().get();
                    boolean changed = !model.config().equals(scenario.config());
                    setText(
                            changed
                                    ? Text.of("toolbar.scenario.changed", scenario.title())
                                    : scenario.title());
                    tooltip.setText(
                            changed
                                    ? Text.of("toolbar.scenario.back", scenario.title())
                                    : scenario.description());
                };
        model.scenarioProperty().subscribe(show);
        model.configProperty().subscribe(show);
        show.run();
    }

    private static VBox entry(Scenario scenario) {
        Label title = new Label(scenario.title());
        title.getStyleClass().add("strong");
        // A text knows its height from its wrapping width; a label in a menu would be cut off.
        javafx.scene.text.Text description = new javafx.scene.text.Text(scenario.description());
        description.setWrappingWidth(WIDTH);
        description.getStyleClass().add("scenario-description");
        return new VBox(title, description);
    }
}
