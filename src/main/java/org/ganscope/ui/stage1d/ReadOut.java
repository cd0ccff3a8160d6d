package org.ganscope.ui.stage1d;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.stage.ReadCard;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.AxisScale;
import org.ganscope.view.Measure;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.line.StageFrame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The values at the pointer's x: a line through the panels, a dot on each curve where it is read,
 * and a card that stays off that line. Layers that are hidden are not read.
 */
final class ReadOut {
    private static final int X = 0;
    private static final int STANDARDISED = 1;
    private static final int FIRST_CURVE = 2;

    /** The curves that are read, in the order of the rows. */
    private static final List<LineLayer> CURVES =
            List.of(LineLayer.SCORE, LineLayer.OPTIMAL, LineLayer.DATA, LineLayer.MODEL);

    private final ReadCard card = new ReadCard(FIRST_CURVE + CURVES.size());
    private final Line cross = new Line();
    private final Map<LineLayer, Circle> dots = new EnumMap<>(LineLayer.class);
    private Palette palette = Palette.light();

    ReadOut(RunId run) {
        card.setId(run.of("read-out"));
        cross.setManaged(false);
        cross.setMouseTransparent(true);
        for (LineLayer layer : CURVES) {
            Circle dot = new Circle();
            dot.setManaged(false);
            dot.setMouseTransparent(true);
            dots.put(layer, dot);
        }
        hide();
    }

    /** All that it shows, from the lowest on. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(cross);
        nodes.addAll(dots.values());
        nodes.add(card);
        return nodes;
    }

    void style(Palette newPalette, double em) {
        palette = newPalette;
        card.style(palette, em);
        card.name(STANDARDISED, Text.of("stage.read.standardised"), palette.secondary());
        for (LineLayer layer : CURVES) {
            Circle dot = dot(layer);
            dot.setRadius(0.33 * em);
            dot.setFill(colour(layer));
            dot.setStroke(palette.card());
            dot.setStrokeWidth(1.2);
            card.name(row(layer), Text.of(name(layer, ScoreKind.PROBABILITY)), ink(layer));
        }
        cross.setStroke(palette.secondary());
        cross.setOpacity(0.6);
    }

    private Color colour(LineLayer layer) {
        return switch (layer) {
            case DATA -> palette.data();
            case MODEL -> palette.generator();
            default -> palette.discriminator();
        };
    }

    private Color ink(LineLayer layer) {
        return switch (layer) {
            case DATA -> palette.dataText();
            case MODEL -> palette.generatorText();
            default -> palette.discriminatorText();
        };
    }

    private static String name(LineLayer layer, ScoreKind kind) {
        return switch (layer) {
            case DATA -> "stage.read.data";
            case MODEL -> "stage.read.model";
            case OPTIMAL -> "stage.read.optimal";
            default -> kind == ScoreKind.CRITIC ? "stage.read.critic.centred" : "stage.read.score";
        };
    }

    private static int row(LineLayer layer) {
        return FIRST_CURVE + CURVES.indexOf(layer);
    }

    private Circle dot(LineLayer layer) {
        return Objects.requireNonNull(dots.get(layer));
    }

    void hide() {
        card.hide();
        cross.setVisible(false);
        dots.values().forEach(dot -> dot.setVisible(false));
    }

    /** Shows the values of {@code frame} at the pointer. */
    void show(
            StageFrame frame,
            StageLayout layout,
            StageScales scales,
            Set<LineLayer> shown,
            Point2D pointer) {
        double x = scales.x().toValue(pointer.getX() - 0.5);
        Measure measure = frame.measure();
        card.name(X, measure.name(), palette.secondary());
        card.value(X, measure.write(x));
        card.setRowVisible(STANDARDISED, measure.isOnOtherScale());
        card.value(STANDARDISED, NumberDisplay.fixed(x, 2));
        double column = Math.floor(pointer.getX()) + 0.5;
        for (LineLayer layer : CURVES) {
            boolean isRead =
                    shown.contains(layer)
                            && (layer != LineLayer.OPTIMAL || frame.beliefs().hasOptimal());
            boolean isDensity = layer == LineLayer.DATA || layer == LineLayer.MODEL;
            double value = at(frame.x(), curve(frame, layer), x);
            card.setRowVisible(row(layer), isRead);
            card.value(
                    row(layer),
                    NumberDisplay.significant(isDensity ? value / measure.scale() : value));
            AxisScale up = isDensity ? scales.density() : scales.score();
            double y = up.toPixel(value) + 0.5;
            Circle dot = dot(layer);
            // from the bottom of the panel, the greater pixel, to its top
            dot.setVisible(isRead && y <= up.from() + 1 && y >= up.to() - 1);
            dot.setCenterX(column);
            dot.setCenterY(y);
        }
        card.name(
                row(LineLayer.SCORE),
                Text.of(name(LineLayer.SCORE, frame.beliefs().kind())),
                ink(LineLayer.SCORE));
        cross.setStartX(column);
        cross.setEndX(column);
        cross.setStartY(layout.score().getMinY());
        cross.setEndY(layout.density().getMaxY());
        place(layout, pointer);
        cross.setVisible(true);
    }

    /** Places the card next to the line; below the panels if neither side has room. */
    private void place(StageLayout layout, Point2D pointer) {
        double right = layout.left() + layout.width();
        double bottom = layout.fan().getMaxY();
        if (card.fitsBeside(pointer.getX(), right)) {
            card.showBeside(pointer.getX(), pointer.getY(), right, bottom);
        } else {
            double below = layout.density().getMaxY() + StageLayout.axisNumbers(layout.em());
            card.showBelow(pointer.getX(), below, right);
        }
    }

    private static float[] curve(StageFrame frame, LineLayer layer) {
        return switch (layer) {
            case DATA -> frame.densities().data();
            case MODEL -> frame.densities().model();
            case OPTIMAL -> frame.beliefs().optimal();
            default -> frame.beliefs().score();
        };
    }

    /** The curve's value at {@code wanted}, linear between grid points; not finite outside. */
    static double at(float[] x, float[] y, double wanted) {
        if (x.length == 0 || wanted < x[0] || wanted > x[x.length - 1]) {
            return Double.NaN;
        }
        int found = Arrays.binarySearch(x, (float) wanted);
        int after = Math.max(1, found < 0 ? -found - 1 : found);
        if (after >= x.length) {
            return y[x.length - 1];
        }
        double share = (wanted - x[after - 1]) / (x[after] - x[after - 1]);
        return y[after - 1] + share * (y[after] - y[after - 1]);
    }
}
