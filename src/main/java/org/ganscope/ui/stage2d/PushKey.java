package org.ganscope.ui.stage2d;

import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

import org.ganscope.ui.model.RunId;
import org.ganscope.ui.raster.Pen;
import org.ganscope.ui.raster.PenCanvas;
import org.ganscope.ui.stage.PushScale;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Typeface;

/** An arrow of the reference length with its value. */
final class PushKey extends PenCanvas {
    PushKey(RunId run) {
        setId(run.of("push-key"));
        setMouseTransparent(true);
    }

    void draw(Palette palette, double em, String words) {
        Pen to = pen();
        to.clear();
        double y = Math.round(getHeight() / 2) + 0.5;
        double left = 0.5;
        double right = left + PushScale.reference(em);
        to.setStroke(palette.text());
        to.setFill(palette.text());
        to.setLineWidth(1.3 * em / 12);
        double head = PushScale.head(right - left, em);
        to.strokeLine(left, y, right - head, y);
        to.fillPolygon(
                new double[] {right - head, right, right - head},
                new double[] {y - head / 2, y, y + head / 2},
                3);
        to.setFont(Typeface.of(em, false));
        to.setFill(palette.secondary());
        to.setTextAlign(TextAlignment.LEFT);
        to.setTextBaseline(VPos.CENTER);
        to.fillText(words, right + 0.5 * em, y);
    }
}
