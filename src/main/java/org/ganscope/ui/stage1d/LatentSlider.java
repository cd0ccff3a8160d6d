package org.ganscope.ui.stage1d;

import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.line.StageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The latent slider on the z axis of the fan: its track is the axis, and the middle of its thumb is
 * the pixel of z. It only shows the probe of the latest frame; requests go to {@link ProbeInput}.
 * The pointer may also be anywhere on the fan, so the stage handles it.
 */
final class LatentSlider extends Region {
    private final ProbeInput input;
    private final Rectangle track = new Rectangle();
    private final Circle thumb = new Circle();
    private final Circle ring = new Circle();
    private @Nullable StageFrame frame;
    private @Nullable AxisRange range;

    /** The pixels of the axis and the values at its ends. */
    private record AxisRange(StageScales scales, Rectangle2D fan) {}

    LatentSlider(RunId run, ProbeInput input) {
        this.input = input;
        setId(run.of("latent-slider"));
        setManaged(false);
        setFocusTraversable(true);
        setPickOnBounds(true);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(Text.of("stage.help"));
        thumb.getStyleClass().add("thumb");
        ring.setFill(Color.TRANSPARENT);
        ring.visibleProperty().bind(focusedProperty());
        getChildren().addAll(track, ring, thumb);
        setOnKeyPressed(event -> {
            if (frame != null && range != null) {
                input.press(event, frame.probe().z(), range.scales.z());
            }
        });
    }

    /** Half the height of the thumb, which is how far it extends below the axis, in pixels. */
    static double radius(double em) {
        return Math.round(0.62 * em);
    }

    void style(Palette palette, double em) {
        double radius = radius(em);
        track.setHeight(Math.round(0.34 * em));
        track.setArcHeight(track.getHeight());
        track.setArcWidth(track.getHeight());
        track.setFill(palette.line());
        track.setStroke(palette.secondary());
        track.setStrokeWidth(0.5);
        thumb.setStrokeWidth(Math.max(2, 0.2 * em));
        thumb.setRadius(radius - thumb.getStrokeWidth() / 2);
        thumb.setFill(palette.card());
        thumb.setStroke(palette.accent());
        ring.setRadius(radius + 0.24 * em);
        ring.setStrokeWidth(0.15 * em);
        ring.setStroke(palette.accent());
    }

    /** Places the slider on the axis, with the thumb at the frame's z. */
    void show(StageFrame newFrame, StageLayout layout, StageScales scales) {
        boolean moved = frame == null || frame.probe().z() != newFrame.probe().z();
        frame = newFrame;
        AxisRange wanted = new AxisRange(scales, layout.fan());
        double radius = radius(layout.em());
        if (!wanted.equals(range)) {
            range = wanted;
            resizeRelocate(
                    layout.fan().getMinX() - radius,
                    layout.fan().getMaxY() - radius,
                    layout.fan().getWidth() + 2 * radius,
                    2 * radius);
            track.setX(radius);
            track.setWidth(layout.fan().getWidth());
            track.setY(radius - 0.5 - track.getHeight() / 2);
        }
        double z = newFrame.probe().z();
        thumb.setVisible(Double.isFinite(z));
        if (moved || thumb.getCenterY() == 0) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }
        for (Circle circle : new Circle[] {thumb, ring}) {
            // a pixel coordinate is the middle of a line; adding a half gives JavaFX's edge
            circle.setCenterX(scales.z().toPixel(z) + 0.5 - getLayoutX());
            circle.setCenterY(radius - 0.5);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        StageFrame current = frame;
        if (current == null) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        StageFrame.Probe probe = current.probe();
        return switch (attribute) {
            case TEXT -> Text.of(current.fan().dimension() > 1 ? "probe.z1" : "probe.z");
            case VALUE -> probe.z();
            case VALUE_STRING ->
                    Text.of(
                            "stage.slider.value",
                            NumberDisplay.fixed(probe.z(), 2),
                            current.measure().write(probe.x()),
                            NumberDisplay.significant(probe.score()));
            case MIN_VALUE -> current.fan().zLow();
            case MAX_VALUE -> current.fan().zHigh();
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        StageFrame current = frame;
        AxisRange at = range;
        if (current == null || at == null) {
            super.executeAccessibleAction(action, parameters);
            return;
        }
        double z = current.probe().z();
        switch (action) {
            case INCREMENT -> input.step(z, 1, at.scales.z());
            case DECREMENT -> input.step(z, -1, at.scales.z());
            case BLOCK_INCREMENT -> input.step(z, ProbeInput.LARGE, at.scales.z());
            case BLOCK_DECREMENT -> input.step(z, -ProbeInput.LARGE, at.scales.z());
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number wanted) {
                    input.ask(wanted.doubleValue(), at.scales.z());
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
