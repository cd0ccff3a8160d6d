package org.ganscope.ui.slow;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.ganscope.gan.SubStep;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.SlowMotion;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Prose;
import org.ganscope.ui.words.SlowFormula;
import org.ganscope.ui.words.SlowWords;
import org.ganscope.view.slow.Algorithm;
import org.ganscope.view.slow.SlowMarks;
import org.ganscope.view.slow.SlowStep;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/**
 * The panel of slow motion: the algorithm with the present line lit, what there is to see, the loss
 * with the numbers of this batch, and the buttons.
 */
public final class SlowPanel extends VBox {
    private final RunModel run;
    private final SlowMotion slow;
    private final ObservableDoubleValue enlarged;
    private final Label title = new Label();
    private final Label step = new Label();
    private final AlgorithmView algorithm;
    private final VBox formulas = new VBox();
    private final VBox sentences = new VBox();
    private final Label waiting = new Label();
    private final VBox content = new VBox();
    private final Button back;
    private final Button next;
    private final Button play;
    private final Button finish;

    /**
     * The panel for a run, or for the first of two that are compared.
     *
     * @param enlarged by how much the stage enlarges the change of the sub-step that it shows
     * @param leave ends slow motion
     */
    public SlowPanel(Comparison comparison, ObservableDoubleValue enlarged, Runnable leave) {
        run = comparison.first();
        slow = run.slowMotion();
        this.enlarged = enlarged;
        algorithm = new AlgorithmView(slow::goTo);
        setId("slow-panel");
        setMinWidth(0);
        getStyleClass().addAll("card", "slow-panel");
        back = button("back", Feather.CHEVRON_LEFT, slow::back);
        next = button("next", Feather.CHEVRON_RIGHT, slow::next);
        next.getStyleClass().add("primary");
        next.setContentDisplay(ContentDisplay.RIGHT);
        play = button("play", Feather.PLAY, slow::togglePlaying);
        finish = button("finish", Feather.CHECK, slow::finish);
        content.getStyleClass().add("slow-content");
        formulas.getStyleClass().add("slow-formulas");
        formulas.setId("slow-formulas");
        formulas.managedProperty().bind(formulas.visibleProperty());
        sentences.getStyleClass().add("slow-sentences");
        sentences.setId("slow-sentences");
        waiting.setId("slow-waiting");
        waiting.setWrapText(true);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("slow-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(leave), scroll, buttons());
        comparison
                .secondProperty()
                .subscribe(second ->
                        title.setText(Text.of(second.isPresent() ? "slow.title.a" : "slow.title")));
        slow.shownProperty().subscribe(shown -> show());
        slow.playingProperty().subscribe(this::showPlaying);
        run.snapshotProperty().subscribe(frame -> showWaiting());
        run.curtain().drawnProperty().subscribe(drawn -> showWaiting());
        enlarged.subscribe(factor -> show());
    }

    private Node head(Runnable leave) {
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        step.setId("slow-step");
        step.getStyleClass().add("secondary");
        step.setMinWidth(USE_PREF_SIZE);
        new Hint(Text.of("slow.step.hint")).on(step);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, step, leave(leave));
        head.getStyleClass().add("slow-head");
        return head;
    }

    private static Button leave(Runnable action) {
        Button leave = new Button("", new FontIcon(Feather.X));
        leave.setId("slow-leave");
        leave.getStyleClass().addAll("quiet", "icon-button");
        leave.setFocusTraversable(false);
        leave.setAccessibleText(Text.of("slow.leave"));
        leave.setOnAction(event -> action.run());
        new Hint(Text.of("slow.leave.tooltip")).on(leave);
        return leave;
    }

    private Node buttons() {
        HBox first = new HBox(back, next);
        HBox second = new HBox(play, finish);
        VBox all = new VBox(first, second);
        for (HBox row : new HBox[] {first, second}) {
            row.getStyleClass().add("slow-buttons");
            row.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        }
        all.getStyleClass().add("slow-controls");
        return all;
    }

    private static Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(Text.of("slow." + key), new FontIcon(icon));
        button.setId("slow-" + key);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(1); // both of a row are equally wide
        button.setFocusTraversable(false); // its key does the same, wherever the focus is
        button.setOnAction(event -> action.run());
        new Hint(Text.of("slow." + key + ".tooltip")).on(button);
        return button;
    }

    private void showPlaying(boolean plays) {
        play.setText(Text.of(plays ? "slow.pause" : "slow.play"));
        play.setGraphic(new FontIcon(plays ? Feather.PAUSE : Feather.PLAY));
    }

    private void show() {
        Optional<SlowStep> shown = slow.shownProperty().get();
        back.setDisable(shown.filter(each -> !each.isFirst()).isEmpty());
        next.setDisable(shown.isEmpty());
        play.setDisable(shown.isEmpty());
        finish.setDisable(shown.isEmpty());
        step.setVisible(shown.isPresent());
        if (shown.isPresent()) {
            show(shown.get());
        } else {
            content.getChildren().setAll(waiting);
            showWaiting();
        }
    }

    private void show(SlowStep now) {
        SlowMarks marks = SlowMarks.of(now);
        step.setText(Text.of("slow.step", NumberDisplay.count(now.trace().step() + 1)));
        algorithm.show(now, Algorithm.of(now));
        formulas.getChildren().clear();
        SlowFormula.of(now).ifPresent(formula -> show(formula, now));
        formulas.setVisible(!formulas.getChildren().isEmpty());
        sentences
                .getChildren()
                .setAll(
                        SlowWords.explanation(now, marks, enlarged.get()).stream()
                                .map(Prose::new)
                                .toList());
        content.getChildren().setAll(algorithm, formulas, sentences);
    }

    private void show(SlowFormula formula, SlowStep now) {
        Prose loss = new Prose(formula.formula());
        loss.getStyleClass().add("slow-formula");
        formulas.getChildren().add(loss);
        if (SlowWords.hasNumbers(now)) {
            Prose numbers = new Prose(formula.numbers());
            numbers.setId("slow-numbers");
            numbers.getStyleClass().add("slow-numbers");
            formulas.getChildren().add(numbers);
        }
        if (now.phase() == SubStep.Phase.LOSS) {
            Prose slope = new Prose(formula.slope());
            slope.getStyleClass().add("slow-slope");
            formulas.getChildren().add(slope);
        }
    }

    /** Why there is nothing to show yet. */
    private void showWaiting() {
        Snapshot frame = run.snapshot();
        String key =
                run.curtain().drawnProperty().get()
                        ? "slow.waiting.predicting"
                        : frame.state() == SessionState.DIVERGED
                                ? "slow.waiting.diverged"
                                : frame.state() == SessionState.RUNNING
                                        ? "slow.waiting.training"
                                        : "slow.waiting.preparing";
        waiting.setText(Text.of(key));
    }
}
