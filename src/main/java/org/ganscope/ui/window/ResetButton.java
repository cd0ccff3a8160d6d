package org.ganscope.ui.window;

import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;

import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.Origin;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.Undo;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.model.WaysBack;
import org.ganscope.ui.theme.Hint;

import java.util.Optional;

/**
 * Starts the run again with the user's settings; its list also offers the original scenario, and
 * the run before the present one.
 */
final class ResetButton extends SplitMenuButton {
    private final Origin origin;
    private final WaysBack waysBack;
    private final MenuItem scenario = new MenuItem();
    private final MenuItem former = new MenuItem();
    private final MenuItem undo = new MenuItem();
    private final MenuItem redo = new MenuItem();
    private final Comparison comparison;

    ResetButton(Comparison comparison, ViewState view) {
        this.comparison = comparison;
        RunModel run = comparison.first();
        origin = run.origin();
        waysBack = run.waysBack();
        setId("reset");
        setText(Text.of("toolbar.reset"));
        setMinWidth(USE_PREF_SIZE);
        new Hint(Text.of("toolbar.reset.tooltip")).on(this);
        setOnAction(event -> run.starter().reset());
        MenuItem own = new MenuItem(Text.of("toolbar.reset.own"));
        own.setId("reset-own");
        own.setOnAction(event -> run.starter().reset());
        scenario.setId("reset-scenario");
        scenario.setOnAction(event -> comparison.resetToScenario(view));
        former.setId("reset-former");
        former.setOnAction(event -> waysBack.bringBack());
        undo.setId("undo");
        undo.setOnAction(event -> comparison.undo());
        redo.setId("redo");
        redo.setOnAction(event -> comparison.redo());
        getItems().addAll(own, scenario, former, new SeparatorMenuItem(), undo, redo);
        setOnShowing(event -> showItems());
        showItems();
    }

    private void showItems() {
        String title = origin.scenarioProperty().get().title();
        scenario.setText(comparison.ofEdited(Text.of("toolbar.reset.scenario", title)));
        Optional<String> step = waysBack.former().map(run -> NumberDisplay.count(run.step()));
        former.setVisible(step.isPresent());
        former.setText(step.map(at -> Text.of("toolbar.reset.former", at)).orElse(""));
        Undo changes = comparison.edited().undo();
        show(undo, "undo.undo", changes.undoable());
        show(redo, "undo.redo", changes.redoable());
    }

    private void show(MenuItem item, String key, Optional<String> what) {
        item.setDisable(what.isEmpty());
        item.setText(Text.of(key, what.map(comparison::ofEdited).orElse("")).strip());
    }
}
