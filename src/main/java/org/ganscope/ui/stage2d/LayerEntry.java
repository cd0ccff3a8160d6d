package org.ganscope.ui.stage2d;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Border;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.ganscope.ui.model.RunId;
import org.ganscope.ui.stage.ExplainedEntry;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Ramp;
import org.ganscope.ui.theme.Typeface;
import org.ganscope.view.plane.PlaneLayer;

/**
 * A layer in the legend: a mark, filled if the layer is shown, its name, and its key. The mark is a
 * square; for a layer that fills the background it is a disc with its colours, like a radio button,
 * since only one of these is shown.
 */
final class LayerEntry extends ExplainedEntry {
    private final Rectangle mark = new Rectangle();
    private final Text key = new Text();
    private final PlaneLayer layer;
    private final boolean isRadio;
    private boolean available = true;
    private Palette palette = Palette.light();
    private Color colour = Color.BLACK;
    private double em = 12;

    LayerEntry(RunId run, PlaneLayer layer, Runnable toggle) {
        this.layer = layer;
        isRadio = layer.isGround();
        setId(run.of("layer-" + layer.key()));
        key.setText(String.valueOf(layer.digit()));
        key.setTextOrigin(VPos.CENTER);
        mark.getStyleClass().add("layer-mark");
        makeSwitch(
                isRadio ? AccessibleRole.RADIO_BUTTON : AccessibleRole.CHECK_BOX,
                () -> toggleAvailable(toggle));
        focusVisibleProperty().subscribe(focus -> drawState());
        getChildren().addAll(mark, name(), key);
    }

    /** Switches the layer, if the game has it. */
    private void toggleAvailable(Runnable toggle) {
        if (available) {
            toggle.run();
        }
    }

    void describe(String words, String hint, boolean isAvailable) {
        describe(words, hint);
        available = isAvailable;
        setCursor(isAvailable ? Cursor.HAND : Cursor.DEFAULT);
        drawState();
    }

    void style(Palette newPalette, Color newColour, double newEm) {
        palette = newPalette;
        colour = newColour;
        em = newEm;
        name().setFont(Typeface.of(em * 1.05, false));
        key.setFont(Typeface.of(em * 0.95, false));
        double side = Math.round(0.95 * em);
        mark.setWidth(side);
        mark.setHeight(side);
        double corner = isRadio ? side : 0.4 * em;
        mark.setArcWidth(corner);
        mark.setArcHeight(corner);
        mark.setStrokeWidth(1.2);
        drawState();
        requestLayout();
    }

    @Override
    protected void drawState() {
        Color ink = available ? colour : palette.line();
        Paint filled = isRadio ? halves() : ink;
        mark.setFill(isShown() && available ? filled : Color.TRANSPARENT);
        mark.setStroke(ink);
        name().setFill(isShown() && available ? palette.text() : palette.secondary());
        key.setFill(palette.secondary());
        setOpacity(available ? 1 : 0.7);
        setBorder(isFocusVisible() ? Border.stroke(palette.accent()) : Border.EMPTY);
    }

    /** Both ends of the layer's background colours, side by side. */
    private Paint halves() {
        Ramp ramp = layer == PlaneLayer.DIFFERENCE ? Ramp.difference(palette) : Ramp.score(palette);
        return new LinearGradient(
                0,
                0,
                1,
                0,
                true,
                CycleMethod.NO_CYCLE,
                new Stop(0.5, ramp.high()),
                new Stop(0.5, ramp.low()));
    }

    /** Its preferred width. */
    double width() {
        return Math.ceil(1.5 * em + name().width() + 1.5 * em);
    }

    /** The height of a row. */
    static double height(double em) {
        return Math.round(1.75 * em);
    }

    /** The height of a row if there is little room. */
    static double leastHeight(double em) {
        return Math.round(1.35 * em);
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.round(getHeight() / 2);
        mark.setX(0.5);
        mark.setY(middle - Math.round(mark.getHeight() / 2) + 0.5);
        name().place(Math.round(1.5 * em), middle);
        key.setX(Math.round(1.5 * em + name().width() + 0.7 * em));
        key.setY(middle);
    }
}
