package org.ganscope.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.ganscope.gan.Move;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Figures;
import org.ganscope.ui.model.LabModel;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar on top: which scenario, the run's buttons, its speed, how far it has come. */
final class Toolbar extends HBox {
    private final LabModel model;
    private final ScenarioMenu scenarios;
    private final Button train = new Button();
    private final SplitMenuButton step = new SplitMenuButton();
    private final Label steps = new Label();
    private final Label speed = new Label();
    private final Button theme = new Button();

    Toolbar(LabModel model, Boards boards) {
        this.model = model;
        scenarios = new ScenarioMenu(model, boards);
        getStyleClass().add("app-bar");
        Label name = new Label(Text.of("app.name"));
        name.getStyleClass().add("app-name");
        name.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        name,
                        scenarios,
                        reset(),
                        train(),
                        step(),
                        new SpeedControl(model.paceProperty()),
                        progress(),
                        gap,
                        presentation(),
                        theme(),
                        help(boards));
        model.trainingProperty().subscribe(this::showTraining);
        model.snapshotProperty().subscribe(this::show);
    }

    /** Opens the board of scenarios. */
    void chooseScenario() {
        scenarios.fire();
    }

    private Button reset() {
        Button reset = new Button(Text.of("toolbar.reset"));
        reset.setId("reset");
        new Hint(Text.of("toolbar.reset.tooltip")).on(reset);
        reset.setMinWidth(USE_PREF_SIZE);
        reset.setOnAction(event -> model.reset());
        return reset;
    }

    private Button train() {
        train.setId("train");
        train.getStyleClass().add("primary");
        new Hint(Text.of("toolbar.train.tooltip")).on(train);
        train.setOnAction(event -> model.toggle());
        return train;
    }

    private void showTraining(boolean training) {
        train.setText(Text.of(training ? "toolbar.pause" : "toolbar.train"));
        train.setGraphic(new FontIcon(training ? Feather.PAUSE : Feather.PLAY));
    }

    private SplitMenuButton step() {
        step.setId("step");
        step.setText(Text.of("toolbar.step"));
        step.setMinWidth(USE_PREF_SIZE);
        new Hint(Text.of("toolbar.step.tooltip")).on(step);
        step.setOnAction(event -> model.step(Move.BOTH, 1));
        step.getItems()
                .addAll(
                        item("step-both", "toolbar.step.both", Move.BOTH, 1),
                        item("step-d", "toolbar.step.discriminator", Move.DISCRIMINATOR, 1),
                        item("step-g", "toolbar.step.generator", Move.GENERATOR, 1),
                        item("step-10", "toolbar.step.ten", Move.BOTH, 10),
                        item("step-100", "toolbar.step.hundred", Move.BOTH, 100));
        return step;
    }

    private MenuItem item(String id, String key, Move move, int count) {
        MenuItem item = new MenuItem(Text.of(key));
        item.setId(id);
        item.setOnAction(event -> model.step(move, count));
        return item;
    }

    private Node progress() {
        steps.setId("step-count");
        steps.getStyleClass().addAll("strong", "step-count");
        speed.setId("steps-per-second");
        speed.getStyleClass().addAll("secondary", "small");
        VBox box = new VBox(steps, speed);
        box.getStyleClass().add("progress-figures");
        return box;
    }

    private Button presentation() {
        Button presentation = new Button("", new FontIcon(Feather.MAXIMIZE_2));
        presentation.setId("presentation");
        presentation.getStyleClass().addAll("quiet", "icon-button");
        new Hint(Text.of("toolbar.presentation.tooltip")).on(presentation);
        presentation.setAccessibleText(Text.of("toolbar.presentation"));
        var presenting = model.presentingProperty();
        presentation.setOnAction(event -> presenting.set(!presenting.get()));
        return presentation;
    }

    private Button theme() {
        theme.setId("theme");
        theme.getStyleClass().addAll("quiet", "icon-button");
        new Hint(Text.of("toolbar.theme.tooltip")).on(theme);
        theme.setAccessibleText(Text.of("toolbar.theme"));
        theme.setOnAction(event -> model.themeProperty().set(model.themeProperty().get().other()));
        model.themeProperty()
                .subscribe(now ->
                        theme.setGraphic(
                                new FontIcon(now == Theme.LIGHT ? Feather.MOON : Feather.SUN)));
        return theme;
    }

    private static Button help(Boards boards) {
        Button help = new Button("", new FontIcon(Feather.HELP_CIRCLE));
        help.setId("help");
        help.getStyleClass().addAll("quiet", "icon-button");
        new Hint(Text.of("toolbar.help.tooltip")).on(help);
        help.setAccessibleText(Text.of("toolbar.help"));
        help.setOnAction(event -> boards.openHelp());
        return help;
    }

    private void show(Snapshot frame) {
        steps.setText(Text.of("toolbar.steps", Figures.count(frame.step())));
        speed.setText(
                frame.stepsPerSecond() > 0
                        ? Text.of("toolbar.speed.now", speed(frame.stepsPerSecond()))
                        : Text.of(stateKey(frame.state())));
        boolean diverged = frame.state() == SessionState.DIVERGED;
        train.setDisable(diverged);
        step.setDisable(diverged || frame.state() == SessionState.RETURNING);
    }

    private static String stateKey(SessionState state) {
        return switch (state) {
            case DIVERGED -> "toolbar.diverged";
            case PAUSED -> "toolbar.paused";
            case RUNNING -> "toolbar.starting";
            case RETURNING -> "toolbar.returning";
        };
    }

    private static String speed(double stepsPerSecond) {
        return stepsPerSecond < 9.95
                ? Figures.fixed(stepsPerSecond, 1)
                : Figures.count(Math.round(stepsPerSecond));
    }
}
