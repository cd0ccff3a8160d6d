package org.ganscope.ui.run;

import javafx.scene.control.Button;

import org.ganscope.ui.model.Offer;
import org.ganscope.ui.theme.Hint;

import java.util.Optional;

/** A button for the present offer; visible while there is one. */
final class OfferButton extends Button {
    private final Hint hint = new Hint("");

    OfferButton(String id) {
        setId(id);
        hint.on(this);
    }

    /** Shows this offer, or hides if there is none. */
    void offer(Optional<Offer> offered) {
        offered.ifPresent(offer -> {
            setText(offer.label());
            hint.setText(offer.hint());
            setOnAction(event -> offer.action().run());
        });
        setVisible(offered.isPresent());
    }
}
