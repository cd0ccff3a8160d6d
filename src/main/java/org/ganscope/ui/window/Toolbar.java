package org.ganscope.ui.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.Transport;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.run.RunFigures;
import org.ganscope.ui.saving.FileMenu;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the top: the scenario, the run's buttons, its speed, its steps. */
final class Toolbar extends HBox {
    /** From this width on there is room for the program's name. */
    private static final double ROOMY = 1150;

    private final Transport transport;
    private final Overlays overlays;
    private final ScenarioMenu scenarios;
    private final Button train = new Button();
    private final StepButton step;

    /**
     * The toolbar for a run, or for two that are compared.
     *
     * @param files what can be done with the run as a file
     * @param settings whether the settings are visible
     * @param openSeed opens the setting of the seed
     * @param slowly shows the next step in slow motion
     */
    Toolbar(
            Comparison comparison,
            ViewState view,
            Overlays overlays,
            FileMenu files,
            BooleanProperty settings,
            Runnable openSeed,
            Runnable slowly) {
        RunModel run = comparison.first();
        transport = run.transport();
        step = new StepButton(transport, this::askForStep, slowly);
        this.overlays = overlays;
        scenarios = new ScenarioMenu(run.origin(), run.configProperty(), overlays);
        getStyleClass().add("app-bar");
        Label name = new Label(Text.of("app.name"));
        name.getStyleClass().add("app-name");
        name.setMinWidth(USE_PREF_SIZE);
        // the first to be left out, since the window's title has it too
        name.visibleProperty()
                .bind(view.presentingProperty().not().and(widthProperty().greaterThan(ROOMY)));
        name.managedProperty().bind(name.visibleProperty());
        // its keys remain
        files.visibleProperty()
                .bind(view.presentingProperty().not().or(widthProperty().greaterThan(ROOMY)));
        files.managedProperty().bind(files.visibleProperty());
        SpeedControl speed = new SpeedControl(transport.paceProperty());
        speed.namedProperty().bind(name.visibleProperty());
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        toggle("settings-open", "toolbar.settings", Feather.SLIDERS, settings),
                        name,
                        files,
                        scenarios,
                        new ResetButton(comparison, view),
                        train(),
                        step,
                        speed,
                        new RunFigures(run.id(), run.leadProperty(), openSeed),
                        gap,
                        toggle(
                                "presentation",
                                "toolbar.presentation",
                                Feather.MAXIMIZE_2,
                                view.presentingProperty()),
                        theme(view.themeProperty()),
                        help(overlays));
        transport.trainingProperty().subscribe(this::showTraining);
        run.snapshotProperty().subscribe(this::show);
    }

    /** Opens the scenarios. */
    void chooseScenario() {
        scenarios.fire();
    }

    private void askForStep() {
        overlays.askForStep(step);
    }

    private Button train() {
        train.setId("train");
        train.getStyleClass().add("primary");
        new Hint(Text.of("toolbar.train.tooltip")).on(train);
        train.setOnAction(event -> transport.toggle());
        return train;
    }

    private void showTraining(boolean training) {
        train.setText(Text.of(training ? "toolbar.pause" : "toolbar.train"));
        train.setGraphic(new FontIcon(training ? Feather.PAUSE : Feather.PLAY));
    }

    /** A button that shows whether something is on. */
    private static ToggleButton toggle(
            String id, String key, Feather icon, BooleanProperty whether) {
        ToggleButton toggle = new ToggleButton("", new FontIcon(icon));
        toggle.setId(id);
        toggle.getStyleClass().addAll("quiet", "icon-button");
        new Hint(Text.of(key + ".tooltip")).on(toggle);
        toggle.setAccessibleText(Text.of(key));
        toggle.selectedProperty().bindBidirectional(whether);
        return toggle;
    }

    private static Button theme(ObjectProperty<Theme> inForce) {
        Button theme = new Button();
        theme.setId("theme");
        theme.getStyleClass().addAll("quiet", "icon-button");
        new Hint(Text.of("toolbar.theme.tooltip")).on(theme);
        theme.setAccessibleText(Text.of("toolbar.theme"));
        theme.setOnAction(event -> inForce.set(inForce.get().other()));
        inForce.subscribe(now ->
                theme.setGraphic(new FontIcon(now == Theme.LIGHT ? Feather.MOON : Feather.SUN)));
        return theme;
    }

    private static Button help(Overlays overlays) {
        Button help = new Button("", new FontIcon(Feather.HELP_CIRCLE));
        help.setId("help");
        help.getStyleClass().addAll("quiet", "icon-button");
        new Hint(Text.of("toolbar.help.tooltip")).on(help);
        help.setAccessibleText(Text.of("toolbar.help"));
        help.setOnAction(event -> overlays.openHelp());
        return help;
    }

    private void show(Snapshot frame) {
        boolean diverged = frame.state() == SessionState.DIVERGED;
        train.setDisable(diverged);
        step.setDisable(diverged || frame.state() == SessionState.SEEKING);
    }
}
