package org.ganscope.ui.stage2d;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;

import org.ganscope.text.Text;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.theme.Hint;
import org.ganscope.view.plane.PlaneView;

/** A button in the corner of the panel while the view is not fitted; it names its key. */
final class FitButton extends Button {
    private static final double AWAY = 6;

    FitButton(RunId run, Runnable fit) {
        super(Text.of("stage.plane.fit"));
        setId(run.of("plane-fit"));
        setManaged(false);
        setFocusTraversable(false);
        new Hint(Text.of("stage.plane.fit.tooltip")).on(this);
        setOnAction(event -> fit.run());
    }

    void place(PlaneView view, Rectangle2D panel) {
        setVisible(!view.isFitted());
        double width = Math.ceil(prefWidth(-1));
        double height = Math.ceil(prefHeight(-1));
        resizeRelocate(panel.getMaxX() - width - AWAY, panel.getMinY() + AWAY, width, height);
    }
}
