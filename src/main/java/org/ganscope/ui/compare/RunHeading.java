package org.ganscope.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.theme.Hint;
import org.ganscope.view.words.SettingWords;

import java.util.stream.Collectors;

/**
 * The name of one of two runs above its stage, A or B, and its settings that differ; or that it has
 * diverged, while the other may go on.
 */
public final class RunHeading extends HBox {
    private final Comparison comparison;
    private final RunModel run;
    private final Label words = new Label();
    private final Hint whole = new Hint("");

    /** @param run one of the two runs */
    public RunHeading(Comparison comparison, RunModel run) {
        this.comparison = comparison;
        this.run = run;
        boolean isFirst = run == comparison.first();
        setId(run.id().of("run-heading"));
        getStyleClass().add("run-heading");
        setAlignment(Pos.CENTER_LEFT);
        Label badge = new Label(Text.of(isFirst ? "compare.a" : "compare.b"));
        badge.getStyleClass().addAll("run-badge", isFirst ? "first-run" : "second-run");
        badge.setMinWidth(USE_PREF_SIZE);
        words.setId(run.id().of("run-differs"));
        words.getStyleClass().add("secondary");
        words.setMinWidth(0);
        whole.on(words);
        getChildren().addAll(badge, words);
        // only in the window, since the first run outlives its headings
        var isInWindow = sceneProperty().isNotNull();
        comparison.first().configProperty().when(isInWindow).subscribe(config -> show());
        comparison
                .second()
                .ifPresent(b -> b.configProperty().when(isInWindow).subscribe(config -> show()));
        run.snapshotProperty().map(Snapshot::state).when(isInWindow).subscribe(state -> show());
    }

    private void show() {
        boolean isFirst = run == comparison.first();
        if (run.snapshot().state() == SessionState.DIVERGED) {
            words.setText(
                    Text.of(
                            isFirst ? "compare.diverged.a" : "compare.diverged.b",
                            NumberDisplay.count(run.snapshot().step())));
        } else {
            showDifferences(isFirst);
        }
        whole.setText(words.getText());
    }

    private void showDifferences(boolean isFirst) {
        GanConfig config = run.config();
        String differs =
                comparison.differences().stream()
                        .map(setting -> SettingWords.sentence(setting, config))
                        .collect(Collectors.joining(", "));
        words.setText(differs.isEmpty() && !isFirst ? Text.of("compare.alike") : differs);
    }
}
