package org.ganscope.ui.predict;

import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import org.ganscope.session.PredictedCurve;
import org.ganscope.session.Sketch;
import org.ganscope.session.file.SavedSketch;
import org.ganscope.ui.model.Prediction;
import org.ganscope.ui.model.Prediction.State;
import org.ganscope.ui.model.PredictionScore;
import org.ganscope.ui.raster.Pen;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.PlotAxes;

import java.util.List;
import java.util.Optional;

/**
 * Draws the cover, and the sketches: those of others thin, their median and your own thick and
 * dashed. They have the colour of text, since solid lines in the players' colours are facts.
 */
final class SketchPainter {
    /** So much of the cover lets through that the curve of the present step is just seen. */
    private static final double COVER = 0.86;

    private static final double THIN = 1;
    private static final double THICK = 2.6;
    private static final double[] DASHES = {9, 6};

    private final Pen to;
    private final PlotAxes plot;
    private final Palette palette;
    private final double unit;

    /**
     * @param plot in coordinates of the layer; the canvas lies exactly over it
     * @param unit the width of lines, 1 at a desk
     */
    SketchPainter(Pen to, PlotAxes plot, Palette palette, double unit) {
        this.unit = unit;
        this.to = to;
        this.plot = plot;
        this.palette = palette;
    }

    /**
     * Draws everything.
     *
     * @param left of the part that is predicted, in the canvas
     * @param width of that part
     * @param dot where the keys draw
     */
    void paint(Prediction prediction, double left, double width, Optional<Sketch.Point> dot) {
        to.clear();
        if (prediction.stateProperty().get() != State.REVEALED) {
            to.setFill(palette.card().deriveColor(0, 1, 1, COVER));
            to.fillRect(left, 0, width, plot.height());
            to.setStroke(palette.secondary());
            to.setLineWidth(1);
            to.setLineDashes();
            to.strokeRect(left + 0.5, 0.5, Math.max(0, width - 1), plot.height() - 1);
        }
        Prediction.Sketched sketched = prediction.sketchedProperty().get();
        PredictedCurve curve = prediction.curve();
        List<SavedSketch> others = sketched.others();
        boolean isAlone = others.size() == 1 && sketched.own().isEmpty();
        if (!isAlone) {
            Color faint =
                    palette.text().deriveColor(0, 1, 1, Math.clamp(8.0 / others.size(), 0.2, 0.6));
            others.forEach(other -> line(other.sketch(), faint, THIN));
        }
        to.setLineDashes(DASHES);
        if (sketched.own().isEmpty()) {
            Optional<Sketch> thick =
                    isAlone
                            ? Optional.of(others.getFirst().sketch())
                            : PredictionScore.median(curve, others);
            thick.ifPresent(sketch -> line(sketch, palette.text(), THICK));
        } else {
            line(sketched.own(), palette.text(), THICK);
        }
        to.setLineDashes();
        dot.ifPresent(this::mark);
    }

    private void line(Sketch sketch, Color colour, double width) {
        to.setStroke(colour);
        to.setLineWidth(unit * width);
        to.setLineCap(StrokeLineCap.BUTT);
        to.setLineJoin(StrokeLineJoin.ROUND);
        to.beginPath();
        for (int i = 0; i < sketch.points().size(); i++) {
            Sketch.Point point = sketch.points().get(i);
            if (i == 0) {
                to.moveTo(x(point), y(point));
            } else {
                to.lineTo(x(point), y(point));
            }
        }
        to.stroke();
        if (sketch.points().size() == 1) {
            mark(sketch.points().getFirst());
        }
    }

    private void mark(Sketch.Point point) {
        to.setFill(palette.text());
        double radius = 4 * unit;
        to.fillOval(x(point) - radius, y(point) - radius, 2 * radius, 2 * radius);
    }

    private double x(Sketch.Point point) {
        return plot.x().toPixel(point.x()) - plot.left();
    }

    private double y(Sketch.Point point) {
        return plot.y().toPixel(point.y()) - plot.top();
    }
}
