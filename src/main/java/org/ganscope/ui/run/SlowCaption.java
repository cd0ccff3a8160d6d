package org.ganscope.ui.run;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.ganscope.gan.Player;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Prose;
import org.ganscope.ui.words.SlowWords;
import org.ganscope.view.slow.Algorithm;
import org.ganscope.view.slow.SlowMarks;
import org.ganscope.view.slow.SlowStep;

/** One line above the stage: which sub-step of a step it shows, and its main number. */
final class SlowCaption extends HBox {
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label words = new Label();

    /** The words where there is not enough room for them. */
    private final Hint whole = new Hint("").on(words);

    SlowCaption(String id) {
        setId(id);
        getStyleClass().add("slow-caption");
        number.getStyleClass().add("slow-badge");
        title.getStyleClass().add("slow-caption-title");
        number.setMinWidth(USE_PREF_SIZE);
        title.setMinWidth(USE_PREF_SIZE);
        words.setMinWidth(0);
        Prose.in(title);
        Prose.in(words);
        getChildren().addAll(number, title, words);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** Where both have no room, the words of the lit line of the algorithm are not said again. */
    @Override
    protected void layoutChildren() {
        double needed = snappedLeftInset() + snappedRightInset() + 2 * snapSpaceX(getSpacing());
        for (Label label : new Label[] {number, title, words}) {
            needed += Math.ceil(label.prefWidth(-1)) + 1; // else the words wrap by a fraction
        }
        boolean fits = needed <= getWidth();
        title.setVisible(fits);
        title.setManaged(fits);
        super.layoutChildren();
    }

    void hide() {
        setVisible(false);
    }

    /**
     * @param enlarged by how much the stage enlarges what the sub-step changes
     * @param isBrief whether there is room for the main number alone
     */
    void show(SlowStep step, SlowMarks marks, double enlarged, boolean isBrief) {
        number.setText(String.valueOf(Algorithm.of(step).number(step.index())));
        title.setText(SlowWords.line(step));
        words.setText(SlowWords.caption(step, marks, enlarged, isBrief));
        whole.setText(words.getText());
        getStyleClass().removeAll("of-d", "of-g");
        step.player()
                .ifPresent(player ->
                        getStyleClass().add(player == Player.DISCRIMINATOR ? "of-d" : "of-g"));
        setVisible(true);
    }
}
