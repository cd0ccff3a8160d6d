package org.ganscope.ui.window;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.ui.compare.DifferencesCard;
import org.ganscope.ui.control.SettingsPanel;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.run.Pulsed;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The settings of the run; while two are compared, those of the chosen one below what differs. The
 * panel of the second run is made group by group, as the first one is.
 */
final class SettingsColumn extends VBox implements Pulsed {
    private final Comparison comparison;
    private final SettingsPanel first;
    private final Function<RunModel, Node> data;
    private final Supplier<Node> map;
    private final Supplier<Node> formulas;
    private Optional<SettingsPanel> second = Optional.empty();

    /**
     * The settings of a run, or of two.
     *
     * @param data makes the row below the target of a run
     * @param map makes the row below the rates
     * @param formulas makes the button beside the objective
     * @param secondFile asks for another second run of a comparison
     */
    SettingsColumn(
            Comparison comparison,
            SettingsPanel first,
            Function<RunModel, Node> data,
            Supplier<Node> map,
            Supplier<Node> formulas,
            Runnable secondFile) {
        this.data = data;
        this.map = map;
        this.formulas = formulas;
        this.comparison = comparison;
        this.first = first;
        getStyleClass().add("settings-column");
        prefWidthProperty().bind(first.prefWidthProperty());
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(new DifferencesCard(comparison, secondFile), first);
        setVgrow(first, Priority.ALWAYS);
        comparison.secondProperty().subscribe(this::compare);
        comparison.sideProperty().subscribe(side -> show());
    }

    private void compare(Optional<RunModel> run) {
        second = run.map(model -> new SettingsPanel(model, () -> data.apply(model), map, formulas));
        second.ifPresent(panel -> {
            panel.closeSections(first.closedSectionsProperty().get());
            panel.prefWidthProperty().bind(first.prefWidthProperty());
            setVgrow(panel, Priority.ALWAYS);
        });
        show();
    }

    private void show() {
        SettingsPanel wanted = shown();
        if (getChildren().getLast() != wanted) {
            getChildren().set(getChildren().size() - 1, wanted);
        }
    }

    /** The panel of the run whose settings are changed; that of A for both. */
    private SettingsPanel shown() {
        return second.filter(_ -> comparison.sideProperty().get() == Comparison.Side.B)
                .orElse(first);
    }

    /** Opens the group of a setting and gives its control the focus. */
    void open(String key) {
        shown().open(key);
    }

    @Override
    public void pulse(long now) {
        second.ifPresent(SettingsPanel::fillNext);
    }

    @Override
    public boolean isAtRest() {
        return second.stream().allMatch(SettingsPanel::isFull);
    }
}
