package org.ganscope.ui.run;

import javafx.scene.control.Button;

import org.ganscope.ui.model.WaysBack;
import org.ganscope.ui.theme.Hint;
import org.ganscope.view.words.DivergenceExplanation;

import java.util.Optional;

/** A button that takes a diverged run back to an earlier step; visible while there is a way. */
final class WayBackButton extends Button {
    private final Hint hint = new Hint("");
    private Optional<DivergenceExplanation.WayBack> way = Optional.empty();

    WayBackButton(String id, WaysBack waysBack) {
        setId(id);
        hint.on(this);
        setOnAction(event -> way.ifPresent(back -> waysBack.goBack(back.to())));
    }

    /** Shows this way back, or hides if there is none. */
    void offer(Optional<DivergenceExplanation.WayBack> offered) {
        if (!offered.equals(way)) {
            way = offered;
            offered.ifPresent(back -> {
                setText(back.label());
                hint.setText(back.hint());
            });
            setVisible(offered.isPresent());
        }
    }
}
