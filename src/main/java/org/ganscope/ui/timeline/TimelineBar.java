package org.ganscope.ui.timeline;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.LookingBack;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/**
 * The timeline of a run below its pictures: earlier steps can be looked at, played back and
 * branched from.
 */
public final class TimelineBar extends HBox {
    private final Comparison comparison;
    private final RunModel run;
    private final LookingBack lookingBack;
    private final TimelineTrack track;
    private final Button start;
    private final Button back;
    private final Button forward;
    private final Button end;
    private final VBox sides = new VBox();
    private final Label where = new Label();
    private final Button goOn = new Button(Text.of("timeline.continue"));
    private final Button branch = new Button(Text.of("timeline.branch"));
    private final Hint goOnHint = new Hint("");

    /** Bound, since that keeps nobody: the state of a window outlives its parts. */
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

    /** @param compare the button at the end */
    public TimelineBar(Comparison comparison, ViewState view, Node compare) {
        this.comparison = comparison;
        run = comparison.first();
        lookingBack = run.lookingBack();
        getStyleClass().addAll("card", "timeline-bar");
        track = new TimelineTrack(lookingBack::lookAt);
        track.setId(run.id().of("timeline"));
        HBox.setHgrow(track, Priority.ALWAYS);
        start = button("start", Feather.SKIP_BACK, () -> lookingBack.lookAt(0));
        back = button("back", Feather.CHEVRON_LEFT, () -> lookingBack.move(-1));
        forward = button("forward", Feather.CHEVRON_RIGHT, () -> lookingBack.move(1));
        end = button("end", Feather.SKIP_FORWARD, lookingBack::returnToEnd);
        where.setId(run.id().of("timeline-where"));
        where.getStyleClass().addAll("secondary", "timeline-where");
        where.setMinWidth(USE_PREF_SIZE);
        goOn.setId(run.id().of("timeline-continue"));
        goOn.setOnAction(event -> lookingBack.returnToEnd());
        goOnHint.on(goOn);
        branch.setId(run.id().of("timeline-branch"));
        branch.setOnAction(event -> lookingBack.branch());
        new Hint(Text.of("timeline.branch.tooltip")).on(branch);
        for (Button each : new Button[] {goOn, branch}) {
            each.setMinWidth(USE_PREF_SIZE);
            each.setFocusTraversable(false);
        }
        for (String key : new String[] {"compare.a", "compare.b"}) {
            Label side = new Label(Text.of(key));
            side.getStyleClass().add("timeline-side");
            side.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            sides.getChildren().add(side);
        }
        sides.setAlignment(Pos.CENTER);
        sides.managedProperty().bind(sides.visibleProperty());
        new Hint(Text.of("timeline.sides")).on(sides);
        getChildren().addAll(start, back, forward, end, sides, track, where, goOn, branch, compare);
        run.leadProperty().subscribe(this::show);
        run.curtain().seenChartProperty().subscribe(frame -> mark());
        comparison.secondProperty().subscribe(this::showSecond);
        theme.bind(view.themeProperty());
        theme.subscribe(now -> mark());
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(run.id().of("timeline-" + key));
        button.getStyleClass().addAll("quiet", "icon-button");
        button.setFocusTraversable(false);
        new Hint(Text.of("timeline." + key + ".tooltip")).on(button);
        button.setAccessibleText(Text.of("timeline." + key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(Snapshot frame) {
        boolean isBack = frame.isLookingBack();
        track.show(frame.end(), frame.step());
        start.setDisable(frame.step() == 0);
        back.setDisable(frame.step() == 0);
        forward.setDisable(!isBack);
        end.setDisable(!isBack);
        goOn.setDisable(!isBack);
        branch.setDisable(!isBack);
        where.setText(
                isBack
                        ? Text.of(
                                "timeline.where",
                                NumberDisplay.count(frame.step()),
                                NumberDisplay.count(frame.end()))
                        : Text.of("timeline.now"));
        if (isBack) {
            goOnHint.setText(
                    Text.of("timeline.continue.tooltip", NumberDisplay.count(frame.end())));
        }
    }

    /** Names the sides of the track, while there are two runs. */
    private void showSecond(Optional<RunModel> second) {
        sides.setVisible(second.isPresent());
        second.ifPresent(other -> other.curtain().seenChartProperty().subscribe(frame -> mark()));
        mark();
    }

    private void mark() {
        track.setMarks(
                TimeMarks.of(
                        run.curtain().seenChartProperty().get(),
                        comparison.second().map(other -> other.curtain().seenChartProperty().get()),
                        theme.get().palette()));
    }
}
