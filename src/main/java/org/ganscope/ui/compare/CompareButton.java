package org.ganscope.ui.compare;

import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.Former;
import org.ganscope.session.Snapshot;
import org.ganscope.text.InputException;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.theme.Hint;
import org.ganscope.view.words.SettingWords;

/**
 * Begins a comparison with a copy of the run, and ends it; its list has other beginnings: from step
 * 0, with a run from the shelf or from a file, and comparisons that a lecture makes often.
 */
public final class CompareButton extends SplitMenuButton {
    private final Comparison comparison;
    private final MenuItem here = new MenuItem();
    private final MenuItem start = item("compare-start", Text.of("compare.start"));
    private final MenuItem file = item("compare-with-file", Text.of("compare.file"));
    private final Hint hint = new Hint("");

    /** @param ask asks for the file of a second run */
    public CompareButton(Comparison comparison, Runnable ask) {
        this.comparison = comparison;
        setId("compare");
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
        hint.on(this);
        here.setId("compare-here");
        here.setOnAction(event -> comparison.begin());
        start.setOnAction(event -> comparison.beginAtStart());
        file.setOnAction(event -> ask.run());
        setOnAction(event -> toggle());
        setOnShowing(event -> fill());
        comparison.secondProperty().subscribe(second -> show(second.isPresent()));
        fill();
    }

    private void toggle() {
        if (comparison.second().isPresent()) {
            comparison.end();
        } else {
            comparison.begin();
        }
    }

    private void show(boolean compares) {
        setText(Text.of(compares ? "compare.end" : "compare.begin"));
        hint.setText(Text.of(compares ? "compare.end.tooltip" : "compare.begin.tooltip"));
    }

    private void fill() {
        RunModel run = comparison.first();
        Snapshot frame = run.snapshot();
        here.setText(Text.of("compare.here", NumberDisplay.count(frame.step())));
        getItems().setAll(here, start);
        for (Former former : frame.ways().shelf().reversed()) {
            MenuItem item =
                    item(
                            "compare-former-" + former.run(),
                            Text.of("compare.former", NumberDisplay.count(former.step())));
            item.setOnAction(event -> attempt(() -> comparison.begin(former)));
            getItems().add(item);
        }
        getItems().add(file);
        getItems().add(new SeparatorMenuItem());
        for (Template template : Template.values()) {
            MenuItem item = item("compare-" + template.key(), template.title());
            item.setOnAction(event -> begin(template));
            getItems().add(item);
        }
    }

    private static MenuItem item(String id, String words) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        return item;
    }

    private void begin(Template template) {
        GanConfig config = comparison.first().config();
        attempt(() -> comparison.begin(template.first(config), template.second(config)));
    }

    private void attempt(Runnable beginning) {
        try {
            beginning.run();
        } catch (InputException e) {
            comparison.first().notices().tell(Notice.Kind.TROUBLE, SettingWords.sentence(e));
        }
    }
}
