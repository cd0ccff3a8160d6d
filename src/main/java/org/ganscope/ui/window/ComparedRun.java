package org.ganscope.ui.window;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.ganscope.ui.compare.RunHeading;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.run.Pulsed;
import org.ganscope.ui.run.RunView;
import org.ganscope.ui.theme.TextSizes;

import java.util.Optional;
import java.util.function.Consumer;

/** The stage of the second run beside that of the first, while two are compared. */
final class ComparedRun implements Pulsed {
    private final Comparison comparison;
    private final ViewState view;
    private final RunView first;
    private final HBox stages = new HBox();
    private final Consumer<Throwable> report;
    private final Runnable wake;
    private Optional<RunView> second = Optional.empty();
    private TextSizes sizes;

    /**
     * @param first the view of the first run
     * @param report copies a report of a failure
     * @param wake announces that there may be work
     */
    ComparedRun(
            Comparison comparison,
            ViewState view,
            RunView first,
            TextSizes sizes,
            Consumer<Throwable> report,
            Runnable wake) {
        this.comparison = comparison;
        this.view = view;
        this.first = first;
        this.sizes = sizes;
        this.report = report;
        this.wake = wake;
        stages.getStyleClass().add("stages");
        stages.getChildren().add(first.stage());
        HBox.setHgrow(first.stage(), Priority.ALWAYS);
        comparison.secondProperty().subscribe(this::compare);
    }

    /** The stages beside each other. */
    HBox stages() {
        return stages;
    }

    private void compare(Optional<RunModel> run) {
        second.ifPresent(old -> stages.getChildren().remove(old.stage()));
        second = run.map(this::view);
        first.compareWith(second);
        first.stage().setHeading(second.map(_ -> new RunHeading(comparison, first.model())));
        second.ifPresent(other -> stages.getChildren().add(other.stage()));
    }

    private RunView view(RunModel model) {
        RunView made = new RunView(model, view, first.charts(), report);
        made.stage().setHeading(Optional.of(new RunHeading(comparison, model)));
        made.stage().setTextSizes(sizes);
        HBox.setHgrow(made.stage(), Priority.ALWAYS);
        model.setOnChange(wake);
        return made;
    }

    /** The view of the second run, while two are compared. */
    Optional<RunView> second() {
        return second;
    }

    /** Changes the size of the text. */
    void setTextSizes(TextSizes suited) {
        sizes = suited;
        second.ifPresent(other -> other.stage().setTextSizes(sizes));
    }

    @Override
    public void pulse(long now) {
        comparison.pulse();
        second.ifPresent(other -> other.pulse(now));
    }

    @Override
    public boolean isAtRest() {
        return comparison.isAtRest() && second.stream().allMatch(RunView::isAtRest);
    }

    /** Draws the present state of the second run. */
    void refresh(long now) {
        second.ifPresent(other -> other.refresh(now));
    }
}
