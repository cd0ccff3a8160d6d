package org.ganscope.ui.stage2d;

import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.raster.PenCanvas;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.AxisScale;
import org.ganscope.view.plane.PlaneProbe;
import org.jspecify.annotations.Nullable;

/**
 * The latent plane, small: the prior as shading, and the point z, which you drag or move with the
 * arrow keys. The lines through it look like their images on the stage, and so does the circle
 * whose image is the ellipse there. A latent line is drawn as a strip.
 */
final class LatentSquare extends Region {
    private static final double SMALL_STEPS = 200;
    private static final double LARGE_STEPS = 20;

    /** The height of a latent line's strip, as a share of a square's. */
    private static final double STRIP = 0.3;

    /** The smallest side of a square, in sizes of the text. */
    private static final double LEAST = 5;

    /** The greatest width of a latent line below the plane, in sizes of the text. */
    private static final double MOST_OF_LINE = 16;

    private final PenCanvas ground = new PenCanvas();
    private final Rectangle inside = new Rectangle();
    private final Line across = new Line();
    private final Line up = new Line();
    private final Circle circle = new Circle();
    private final Circle point = new Circle();
    private final Hint tip = new Hint("");
    private PointWish wish = (first, second) -> {};
    private Palette palette = Palette.light();
    private double em = 12;
    private PlaneProbe.@Nullable Latent latent;
    private PlaneProbe.@Nullable Latent drawn;
    private Rectangle2D panel = Rectangle2D.EMPTY;
    private boolean dragging;

    LatentSquare(RunId run) {
        setId(run.of("latent-square"));
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(Text.of("stage.latent.help"));
        tip.on(this);
        up.getStrokeDashArray().setAll(5.0, 5.0);
        for (var part : new javafx.scene.Node[] {ground, across, up, circle, point}) {
            part.setManaged(false);
            part.setMouseTransparent(true);
            getChildren().add(part);
        }
        circle.setClip(inside);
        focusedProperty().subscribe(focused -> redraw());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> dragging = false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setCursor(Cursor.HAND);
    }

    /** Sets the callback for the z that you request. */
    void setOnWish(PointWish consumer) {
        wish = consumer;
    }

    void style(Palette newPalette, double newEm) {
        palette = newPalette;
        em = newEm;
        across.setStroke(palette.text());
        up.setStroke(palette.text());
        circle.setFill(Color.TRANSPARENT);
        circle.setStroke(palette.text());
        circle.setStrokeWidth(1.4);
        point.setFill(palette.generator());
        point.setStroke(palette.text());
        point.setStrokeWidth(1.5);
        point.setRadius(em / 4);
        redraw();
    }

    /** Shows the position of z. */
    void show(PlaneProbe.Latent now) {
        boolean other = latent == null || latent.dimension() != now.dimension();
        latent = now;
        if (other) {
            tip.setText(hint(now));
            requestLayout();
        }
        place();
    }

    private static String hint(PlaneProbe.Latent latent) {
        return switch (latent.dimension()) {
            case 1 -> Text.of("stage.latent.hint.line");
            case 2 -> Text.of("stage.latent.hint", NumberDisplay.value(latent.radius()));
            default -> Text.of("stage.latent.hint.space", latent.dimension() - 2);
        };
    }

    /** Its height for this width. */
    double height(double width) {
        double side = width - LatentAxes.before(em);
        boolean isLine = latent != null && latent.isLine();
        return LatentAxes.above(em) + (isLine ? STRIP : 1) * side + LatentAxes.below(em);
    }

    /** Its width for this height; a line may have any width. */
    double width(double height) {
        boolean isLine = latent != null && latent.isLine();
        double side = height - LatentAxes.above(em) - LatentAxes.below(em);
        return isLine ? MOST_OF_LINE * em : LatentAxes.before(em) + side + 1;
    }

    /** The smallest useful width. */
    double leastWidth() {
        return LatentAxes.before(em) + LEAST * em;
    }

    /** The smallest useful height. */
    double leastHeight() {
        double line = STRIP * LEAST * em;
        boolean isLine = latent != null && latent.isLine();
        return LatentAxes.above(em) + (isLine ? line : LEAST * em) + LatentAxes.below(em);
    }

    @Override
    protected void layoutChildren() {
        redraw();
    }

    private void redraw() {
        drawn = null;
        place();
    }

    private void place() {
        PlaneProbe.Latent at = latent;
        if (at == null || getWidth() < 4 * em) {
            return;
        }
        if (drawn == null
                || !drawn.range().equals(at.range())
                || drawn.isNormal() != at.isNormal()
                || drawn.isLine() != at.isLine()) {
            drawn = at;
            panel = LatentAxes.panel(getWidth(), getHeight(), em, at.isLine());
            inside.setX(panel.getMinX());
            inside.setY(panel.getMinY());
            inside.setWidth(panel.getWidth());
            inside.setHeight(panel.getHeight());
            ground.setWidth(getWidth());
            ground.setHeight(getHeight());
            LatentAxes.draw(ground.pen(), at, panel, palette, em, isFocused());
        }
        double x = first(at).toPixel(at.first()) + 0.5;
        double y = at.isLine() ? middle() : second(at).toPixel(at.second()) + 0.5;
        line(across, panel.getMinX(), y, panel.getMaxX(), y);
        line(up, x, panel.getMinY(), x, panel.getMaxY());
        up.setVisible(!at.isLine());
        circle.setVisible(!at.isLine());
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(at.radius() * panel.getWidth() / at.range().length());
        point.setCenterX(x);
        point.setCenterY(y);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private double middle() {
        return (panel.getMinY() + panel.getMaxY()) / 2;
    }

    private static void line(Line line, double x0, double y0, double x1, double y1) {
        line.setStartX(x0);
        line.setStartY(y0);
        line.setEndX(x1);
        line.setEndY(y1);
    }

    private AxisScale first(PlaneProbe.Latent at) {
        return new AxisScale(
                at.range().low(), at.range().high(), panel.getMinX() - 0.5, panel.getMaxX() - 0.5);
    }

    private AxisScale second(PlaneProbe.Latent at) {
        return new AxisScale(
                at.range().low(), at.range().high(), panel.getMaxY() - 0.5, panel.getMinY() - 0.5);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            dragging = true;
            drag(event);
        }
    }

    private void drag(MouseEvent event) {
        PlaneProbe.Latent at = latent;
        if (at != null && dragging) {
            ask(
                    at,
                    first(at).toValue(event.getX() - 0.5),
                    at.isLine() ? 0 : second(at).toValue(event.getY() - 0.5));
            event.consume();
        }
    }

    private void ask(PlaneProbe.Latent at, double first, double second) {
        double low = at.range().low();
        double high = at.range().high();
        wish.accept(Math.clamp(first, low, high), Math.clamp(second, low, high));
    }

    private void key(KeyEvent event) {
        double steps = event.isShiftDown() ? SMALL_STEPS / LARGE_STEPS : 1;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> step(-steps, 0);
            case RIGHT, KP_RIGHT -> step(steps, 0);
            case UP, KP_UP -> step(0, steps);
            case DOWN, KP_DOWN -> step(0, -steps);
            case HOME -> wish.accept(0, 0);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(double right, double upwards) {
        PlaneProbe.Latent at = latent;
        if (at != null) {
            double step = at.range().length() / SMALL_STEPS;
            ask(at, at.first() + right * step, at.isLine() ? 0 : at.second() + upwards * step);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        PlaneProbe.Latent at = latent;
        if (at == null) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        return switch (attribute) {
            case TEXT ->
                    at.isLine()
                            ? Text.of("stage.latent.summary.line", NumberDisplay.value(at.first()))
                            : Text.of(
                                    "stage.latent.summary",
                                    NumberDisplay.value(at.first()),
                                    NumberDisplay.value(at.second()));
            case VALUE -> at.first();
            case MIN_VALUE -> at.range().low();
            case MAX_VALUE -> at.range().high();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> step(1, 0);
            case DECREMENT -> step(-1, 0);
            case BLOCK_INCREMENT -> step(0, 1);
            case BLOCK_DECREMENT -> step(0, -1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    /** The axes, for tests. */
    Rectangle2D panel() {
        return panel;
    }
}
