package org.ganscope.ui.window;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.own.Table;
import org.ganscope.gan.GanConfig;
import org.ganscope.lesson.Scenario;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Origin;
import org.ganscope.ui.theme.Hint;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Shows the scenario that the settings come from or, for data from a file, the file, which says
 * more than the scenario that its networks come from; and whether settings were changed since the
 * run began. Opens the scenarios.
 */
final class ScenarioMenu extends Button {
    private final Origin origin;
    private final ReadOnlyObjectProperty<GanConfig> config;
    private final Hint tooltip = new Hint("");

    ScenarioMenu(Origin origin, ReadOnlyObjectProperty<GanConfig> config, Overlays overlays) {
        this.origin = origin;
        this.config = config;
        setId("scenario");
        getStyleClass().add("scenario-menu");
        tooltip.on(this);
        setGraphic(face());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(event -> overlays.toggleScenarios(this));
        origin.scenarioProperty().subscribe(this::show);
        config.subscribe(this::show);
        origin.changedProperty().subscribe(this::show);
        show();
    }

    /** The title at the left end, the arrow at the right one. */
    private HBox face() {
        Label title = new Label();
        title.textProperty().bind(textProperty());
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox face = new HBox(title, new FontIcon(Feather.CHEVRON_DOWN));
        face.setAlignment(Pos.CENTER_LEFT);
        face.prefWidthProperty()
                .bind(
                        widthProperty()
                                .map(width ->
                                        width.doubleValue()
                                                - snappedLeftInset()
                                                - snappedRightInset()));
        return face;
    }

    private void show() {
        Scenario scenario = origin.scenarioProperty().get();
        TargetConfig target = config.get().target();
        boolean isOwn = target.material() instanceof Table;
        // your own data is already in the title and by itself counts as no change
        GanConfig asItCame = isOwn ? scenario.config().withTarget(target) : scenario.config();
        boolean isOther = !config.get().equals(asItCame);
        boolean changed = isOther || origin.changedProperty().get();
        String title =
                target.material() instanceof Table table
                        ? OwnDataRow.name(table.file())
                        : scenario.title();
        setText(changed ? Text.of("toolbar.scenario.changed", title) : title);
        tooltip.setText(explanation(scenario, isOther, isOwn));
        setAccessibleText(Text.of("toolbar.scenario.accessible", getText()));
    }

    private String explanation(Scenario scenario, boolean isOther, boolean isOwn) {
        if (isOther) {
            return Text.of("toolbar.scenario.back", scenario.title());
        }
        if (isOwn) {
            return Text.of("toolbar.scenario.own", scenario.title());
        }
        return origin.changedProperty().get()
                ? Text.of("toolbar.scenario.touched")
                : scenario.description();
    }
}
