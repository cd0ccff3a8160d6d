package org.ganscope.ui.loop;

import javafx.css.PseudoClass;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A horizontal arrow from left to right or back, or a hook that leaves a box and returns to it. */
final class LoopArrow extends Path {
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");
    private static final double HEAD = 4;

    /** @param styles its meaning: "forward", or the player whose gradient comes "back" */
    LoopArrow(String... styles) {
        getStyleClass().add("loop-arrow");
        getStyleClass().addAll(styles);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Draws it at a height from one place to another, on whole pixels. */
    void draw(double from, double to, double height) {
        double y = Math.round(height) + 0.5;
        double back = Math.copySign(HEAD, from - to);
        getElements()
                .setAll(
                        new MoveTo(from, y),
                        new LineTo(to, y),
                        new MoveTo(to + back, y - HEAD),
                        new LineTo(to, y),
                        new LineTo(to + back, y + HEAD));
    }

    /** Draws it below a box: out at the right, in again at the left. */
    void drawHook(double from, double to, double top, double depth) {
        double out = Math.round(from) + 0.5;
        double in = Math.round(to) + 0.5;
        double bottom = Math.round(top + depth) - 0.5;
        getElements()
                .setAll(
                        new MoveTo(out, top),
                        new LineTo(out, bottom),
                        new LineTo(in, bottom),
                        new LineTo(in, top),
                        new MoveTo(in - HEAD, top + HEAD),
                        new LineTo(in, top),
                        new LineTo(in + HEAD, top + HEAD));
    }

    /** Whether nothing flows along it. */
    void setFaint(boolean faint) {
        pseudoClassStateChanged(FAINT, faint);
    }
}
