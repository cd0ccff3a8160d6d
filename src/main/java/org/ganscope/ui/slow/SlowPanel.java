package org.ganscope.ui.slow;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.SlowMotion;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Prose;
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
    private final Comparison comparison;
    private final ObservableValue<Number> enlarged;

    /** Kept in fields, since a property does not keep its bindings from being collected. */
    private final ObservableValue<Optional<SlowStep>> shown;

    private final ObservableValue<Boolean> playing;
    private final ObservableValue<Snapshot> frames;
    private final ObservableValue<Boolean> covered;
    private final Label title = new Label();
    private final Label step = new Label();
    private final AlgorithmView algorithm;
    private final SlowLoss loss = new SlowLoss();
    private final VBox sentences = new VBox();
    private final Label waiting = new Label();
    private final VBox content = new VBox();
    private final Button back;
    private final Button next;
    private final Button play;
    private final Button finish;

    /**
     * The panel for a run, or for the one of two whose settings are changed.
     *
     * @param enlarged by how much its stage enlarges the change of the sub-step that it shows
     * @param leave ends slow motion
     */
    public SlowPanel(Comparison comparison, ObservableValue<Number> enlarged, Runnable leave) {
        this.comparison = comparison;
        this.enlarged = enlarged;
        ObservableValue<RunModel> run = comparison.editedProperty();
        ObservableValue<SlowMotion> motion = run.map(RunModel::slowMotion);
        shown = motion.flatMap(SlowMotion::shownProperty);
        playing = motion.flatMap(SlowMotion::playingProperty);
        frames = run.flatMap(RunModel::snapshotProperty);
        covered = run.flatMap(each -> each.curtain().drawnProperty());
        algorithm = new AlgorithmView(index -> slow().goTo(index));
        setId("slow-panel");
        setMinWidth(0);
        getStyleClass().addAll("card", "slow-panel");
        back = button("back", Feather.CHEVRON_LEFT, () -> slow().back());
        next = button("next", Feather.CHEVRON_RIGHT, () -> slow().next());
        next.getStyleClass().add("primary");
        next.setContentDisplay(ContentDisplay.RIGHT);
        play = button("play", Feather.PLAY, () -> slow().togglePlaying());
        finish = button("finish", Feather.CHECK, () -> slow().finish());
        content.getStyleClass().add("slow-content");
        sentences.getStyleClass().add("slow-sentences");
        sentences.setId("slow-sentences");
        waiting.setId("slow-waiting");
        waiting.setWrapText(true);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("slow-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(leave), scroll, buttons());
        comparison.secondProperty().subscribe(second -> showTitle());
        comparison.editedProperty().subscribe(edited -> showTitle());
        shown.subscribe(step -> show());
        playing.subscribe(this::showPlaying);
        frames.subscribe(frame -> showWaiting());
        covered.subscribe(isCovered -> showWaiting());
        enlarged.subscribe(factor -> show());
    }

    private SlowMotion slow() {
        return comparison.edited().slowMotion();
    }

    /** Whose step it is, if two runs are compared. */
    private void showTitle() {
        boolean isAlone = comparison.second().isEmpty();
        boolean isOfB = comparison.second().filter(comparison.edited()::equals).isPresent();
        title.setText(Text.of(isAlone ? "slow.title" : isOfB ? "slow.title.b" : "slow.title.a"));
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
        Optional<SlowStep> now = shown.getValue();
        back.setDisable(now.filter(each -> !each.isFirst()).isEmpty());
        next.setDisable(now.isEmpty());
        play.setDisable(now.isEmpty());
        finish.setDisable(now.isEmpty());
        step.setVisible(now.isPresent());
        if (now.isPresent()) {
            show(now.get());
        } else {
            content.getChildren().setAll(waiting);
            showWaiting();
        }
    }

    private void show(SlowStep now) {
        SlowMarks marks = SlowMarks.of(now);
        step.setText(Text.of("slow.step", NumberDisplay.count(now.trace().step() + 1)));
        algorithm.show(now, Algorithm.of(now));
        loss.show(now);
        sentences
                .getChildren()
                .setAll(
                        SlowWords.explanation(now, marks, enlarged.getValue().doubleValue())
                                .stream()
                                .map(Prose::new)
                                .toList());
        content.getChildren().setAll(algorithm, loss, sentences);
    }

    /** Why there is nothing to show yet. */
    private void showWaiting() {
        Snapshot frame = frames.getValue();
        String key =
                covered.getValue()
                        ? "slow.waiting.predicting"
                        : frame.state() == SessionState.DIVERGED
                                ? "slow.waiting.diverged"
                                : frame.state() == SessionState.RUNNING
                                        ? "slow.waiting.training"
                                        : "slow.waiting.preparing";
        waiting.setText(Text.of(key));
    }
}
