package org.ganscope.ui.formula;

import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.Text;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A formula as shapes at the size of the text around it, in its colour and those of the players: a
 * sample of the data is {@code \textcolor{data}{x}}, and so are {@code generator} and {@code
 * discriminator}. In a {@link
 * javafx.scene.text.TextFlow} it is on the baseline of its line.
 */
public final class FormulaView extends Region {
    private final FormulaShape shape;
    private final Map<FormulaInk, Path> inks = new EnumMap<>(FormulaInk.class);

    /** An empty text, which has the font of its surroundings. */
    private final Text ruler = new Text();

    /**
     * A formula.
     *
     * @param tex in TeX
     * @param isDisplay whether it stands in a line of its own
     */
    public FormulaView(String tex, boolean isDisplay) {
        shape = Formulas.set(tex, isDisplay);
        getStyleClass().add("formula");
        shape.inks().forEach((ink, _) -> inks.put(ink, path(ink)));
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(inks.values());
        getChildren().add(ruler);
        setAccessibleText(tex);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        ruler.fontProperty().subscribe(font -> draw());
    }

    private static Path path(FormulaInk ink) {
        Path path = new Path();
        path.getStyleClass().addAll("formula-ink", ink.style());
        path.setManaged(false);
        path.setStroke(null);
        path.setFillRule(FillRule.NON_ZERO);
        return path;
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    private void draw() {
        shape.inks()
                .forEach((ink, outline) ->
                        Optional.ofNullable(inks.get(ink))
                                .ifPresent(path ->
                                        path.getElements().setAll(elements(outline, em()))));
        requestLayout();
    }

    private static List<PathElement> elements(Path2D path, double scale) {
        List<PathElement> elements = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(c);
            for (int i = 0; i < c.length; i++) {
                c[i] *= scale;
            }
            elements.add(
                    switch (kind) {
                        case PathIterator.SEG_MOVETO -> new MoveTo(c[0], c[1]);
                        case PathIterator.SEG_LINETO -> new LineTo(c[0], c[1]);
                        case PathIterator.SEG_QUADTO -> new QuadCurveTo(c[0], c[1], c[2], c[3]);
                        case PathIterator.SEG_CUBICTO ->
                                new CubicCurveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                        default -> new ClosePath();
                    });
        }
        return elements;
    }

    @Override
    protected void layoutChildren() {
        for (Path path : inks.values()) {
            path.setLayoutX(snappedLeftInset());
            path.setLayoutY(getBaselineOffset());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(shape.width() * em()) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY((shape.height() + shape.depth()) * em())
                + snappedTopInset()
                + snappedBottomInset();
    }

    @Override
    public double getBaselineOffset() {
        return snappedTopInset() + shape.height() * em();
    }
}
