package org.ganscope.ui.run;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.theme.Hint;

/** The steps of the run, its speed, and its seed with a link to the setting. */
public final class RunFigures extends VBox {
    private final Label steps = new Label();
    private final Label speed = new Label();
    private final Hyperlink seed = new Hyperlink();

    /**
     * @param frames the pictures of the run
     * @param openSeed opens the setting of the seed
     */
    public RunFigures(RunId run, ObservableValue<Snapshot> frames, Runnable openSeed) {
        getStyleClass().add("progress-figures");
        steps.setId(run.of("step-count"));
        steps.getStyleClass().addAll("strong", "step-count");
        new Hint(Text.of("toolbar.steps.tooltip")).on(steps);
        speed.setId(run.of("steps-per-second"));
        speed.getStyleClass().addAll("secondary", "small");
        speed.setMinWidth(USE_PREF_SIZE);
        new Hint(Text.of("toolbar.speed.now.tooltip")).on(speed);
        seed.setId(run.of("seed-of-run"));
        seed.getStyleClass().addAll("small", "seed-of-run");
        seed.setMinWidth(USE_PREF_SIZE);
        seed.setFocusTraversable(false);
        new Hint(Text.of("toolbar.seed.tooltip")).on(seed);
        seed.setOnAction(event -> openSeed.run());
        seed.visitedProperty().subscribe(visited -> seed.setVisited(false));
        HBox below = new HBox(speed, seed);
        below.getStyleClass().add("below-steps");
        getChildren().addAll(steps, below);
        frames.subscribe(this::show);
    }

    private void show(Snapshot frame) {
        steps.setText(Text.of("toolbar.steps", NumberDisplay.count(frame.step())));
        speed.setText(
                frame.stepsPerSecond() > 0
                        ? Text.of("toolbar.speed.now", speed(frame.stepsPerSecond()))
                        : Text.of(stateKey(frame)));
        seed.setText(Text.of("toolbar.seed", Long.toString(frame.config().seed())));
    }

    private static String stateKey(Snapshot frame) {
        return switch (frame.state()) {
            case DIVERGED -> "toolbar.diverged";
            case PAUSED -> frame.isLookingBack() ? "toolbar.looking" : "toolbar.paused";
            case RUNNING -> "toolbar.starting";
            case SEEKING -> "toolbar.returning";
        };
    }

    private static String speed(double stepsPerSecond) {
        return stepsPerSecond < 9.95
                ? NumberDisplay.fixed(stepsPerSecond, 1)
                : NumberDisplay.count(Math.round(stepsPerSecond));
    }
}
