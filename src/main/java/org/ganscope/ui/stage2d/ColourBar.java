package org.ganscope.ui.stage2d;

import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.raster.Pen;
import org.ganscope.ui.raster.PenCanvas;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Ramp;
import org.ganscope.ui.theme.Typeface;
import org.ganscope.view.plane.PlaneLayer;

/** The colour scale of the background, with numbers and words at its ends. */
final class ColourBar extends PenCanvas {
    ColourBar(RunId run) {
        setId(run.of("colour-bar"));
        setMouseTransparent(true);
    }

    /** Draws it again in the available room. */
    void draw(GroundScale scale, Palette palette, double em, String highWord, String lowWord) {
        Pen to = pen();
        to.clear();
        double left = 0.5;
        double top = Math.round(2 * em) + 0.5;
        double width = Math.round(0.95 * em);
        double height = Math.floor(getHeight() - 4 * em);
        if (height < 3 * em) {
            return;
        }
        Ramp ramp =
                scale.layer() == PlaneLayer.DIFFERENCE
                        ? Ramp.difference(palette)
                        : Ramp.score(palette);
        for (int row = 0; row < height; row++) {
            double value = scale.high() - (row + 0.5) / height * (scale.high() - scale.low());
            Color colour = ramp.at(scale.place(value));
            to.setFill(colour);
            to.fillRect(left, top + row - 0.5, width, 1);
        }
        to.setStroke(palette.secondary());
        to.setLineWidth(1);
        to.strokeRect(left, top - 0.5, width, height);
        words(to, palette, em, top, height, highWord, lowWord);
        to.setFont(Typeface.of(em, false));
        to.setTextAlign(TextAlignment.LEFT);
        to.setTextBaseline(VPos.CENTER);
        number(to, scale, scale.high(), em, top, height, palette);
        number(to, scale, scale.low(), em, top, height, palette);
        number(to, scale, scale.centre(), em, top, height, palette);
        if (height > 7 * em) {
            number(to, scale, (scale.high() + scale.centre()) / 2, em, top, height, palette);
            number(to, scale, (scale.low() + scale.centre()) / 2, em, top, height, palette);
        }
    }

    private static void words(
            Pen to,
            Palette palette,
            double em,
            double top,
            double height,
            String highWord,
            String lowWord) {
        to.setFill(palette.secondary());
        to.setFont(Typeface.of(em, false));
        to.setTextAlign(TextAlignment.LEFT);
        to.setTextBaseline(VPos.CENTER);
        to.fillText(Text.of(highWord), 0, top - 1.3 * em);
        to.fillText(Text.of(lowWord), 0, top + height + 1.2 * em);
    }

    private void number(
            Pen to,
            GroundScale scale,
            double value,
            double em,
            double top,
            double height,
            Palette palette) {
        double y = top + (scale.high() - value) / (scale.high() - scale.low()) * height - 0.5;
        to.setStroke(palette.secondary());
        double tick = Math.round(0.95 * em);
        to.strokeLine(tick + 0.5, Math.round(y) + 0.5, tick + 3.5, Math.round(y) + 0.5);
        to.setFill(palette.secondary());
        to.fillText(NumberDisplay.axis(value), tick + 7, y);
    }
}
