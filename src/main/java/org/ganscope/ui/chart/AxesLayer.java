package org.ganscope.ui.chart;

import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

import org.ganscope.text.Text;
import org.ganscope.ui.raster.Pen;
import org.ganscope.ui.raster.PenCanvas;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Typeface;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The static layer behind the curves: axes, grid and reference lines, drawn by JFreeChart only when
 * something about them changes.
 */
final class AxesLayer extends PenCanvas {
    /** Everything that the picture depends on. */
    record Look(
            PlotArea plot,
            List<Reference> references,
            Palette palette,
            double em,
            double width,
            double height,
            boolean isLowest,
            boolean isZoomed) {}

    private static final float[] DASHES = {3, 3};

    private @Nullable Look drawn;
    private int count;

    AxesLayer() {
        setMouseTransparent(true);
    }

    /** How often the layer was drawn. */
    int count() {
        return count;
    }

    /** Draws if the look differs from the last one. */
    void draw(Look look) {
        if (look.equals(drawn)) {
            return;
        }
        drawn = look;
        count++;
        setWidth(look.width());
        setHeight(look.height());
        Pen context = pen();
        context.clear();
        if (look.plot().isEmpty()) {
            return;
        }
        drawPlot(context, look);
        drawLabels(context, look);
    }

    private static void drawPlot(Pen context, Look look) {
        PlotArea area = look.plot();
        double below = look.height() - area.bottom();
        XYPlot plot = new XYPlot();
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setNoDataMessage(null);
        // without a renderer there would be neither grid nor markers; it has no data to draw
        plot.setRenderer(new XYLineAndShapeRenderer());
        plot.setFixedRangeAxisSpace(space(area.left(), 0));
        plot.setFixedDomainAxisSpace(space(0, below));
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(awt(look.palette().line(), 0.5));
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(awt(look.palette().line(), 0.7));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        TickAxis steps = new TickAxis(area.from(), area.to(), steps(look));
        TickAxis values =
                new TickAxis(
                        area.y().low(),
                        area.y().high(),
                        Levels.numbers(area, look.references(), look.em()));
        dress(steps, look);
        dress(values, look);
        steps.setTickMarksVisible(look.isLowest());
        values.setAxisLineVisible(false);
        values.setTickMarksVisible(false);
        plot.setDomainAxis(steps);
        plot.setRangeAxis(values);
        for (Reference reference : look.references()) {
            if (reference.isIn(area)) {
                plot.addAnnotation(line(reference, look));
            }
        }
        Rectangle2D bounds =
                new Rectangle2D.Double(0, area.top(), area.right(), look.height() - area.top());
        context.draw(graphics -> {
            // JFreeChart restores this hint after each axis and fails if it was never set
            graphics.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_DEFAULT);
            plot.draw(graphics, bounds, null, null, new PlotRenderingInfo(null));
        });
    }

    /** The steps that have a line; in the lowest chart, they have a label if there is room. */
    private static List<Tick> steps(Look look) {
        PlotArea area = look.plot();
        // while zoomed, the button that goes back is where the last label would end
        double after = look.isZoomed() ? 0 : look.width() - area.right() - 4;
        double em = look.em();
        List<Tick> ticks = Tick.steps(area.from(), area.to(), area.width(), em, 0.5 * em, after);
        return look.isLowest()
                ? ticks
                : ticks.stream().map(tick -> new Tick(tick.at(), "")).toList();
    }

    private static XYLineAnnotation line(Reference reference, Look look) {
        PlotArea area = look.plot();
        double at = area.scale().coordinate(reference.value());
        return new XYLineAnnotation(
                Math.max(reference.from(), area.from()),
                at,
                Math.min(reference.to(), area.to()),
                at,
                new BasicStroke(1, BasicStroke.CAP_BUTT, 0, 1, DASHES, 0),
                awt(look.palette().secondary(), 1));
    }

    private static void dress(NumberAxis axis, Look look) {
        axis.setLabel(null);
        axis.setTickLabelFont(Typeface.forCharts(look.em(), false));
        axis.setTickLabelPaint(awt(look.palette().secondary(), 1));
        axis.setTickLabelInsets(new RectangleInsets(1, 0.3 * look.em(), 0, 0));
        axis.setAxisLinePaint(awt(look.palette().secondary(), 0.8));
        axis.setTickMarkPaint(awt(look.palette().secondary(), 0.8));
        axis.setTickMarkOutsideLength(3);
    }

    /**
     * Labels that JFreeChart has no place for: names of levels and of the axis among the numbers.
     */
    private static void drawLabels(Pen context, Look look) {
        PlotArea area = look.plot();
        double right = area.left() - 0.3 * look.em();
        context.save();
        context.setFont(Typeface.of(look.em(), false));
        context.setFill(look.palette().secondary());
        context.setTextBaseline(VPos.CENTER);
        context.setTextAlign(TextAlignment.RIGHT);
        for (Tick name : Levels.names(area, look.references(), look.em())) {
            double y = area.y(area.scale().value(name.at()));
            context.fillText(name.label(), right, Math.clamp(y, area.top(), area.bottom()));
        }
        if (look.isLowest()) {
            double row = area.bottom() + 4 + 0.62 * look.em();
            context.fillText(Text.of("chart.axis.step"), right - 0.5 * look.em(), row);
        }
        if (area.hasZero()) {
            context.setStroke(look.palette().secondary());
            context.setLineWidth(1);
            double y = Math.floor(area.bottom()) - 0.5;
            context.strokeLine(area.left(), y, area.right(), y);
        }
        context.restore();
    }

    private static AxisSpace space(double left, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setBottom(bottom);
        return space;
    }

    private static Color awt(javafx.scene.paint.Color colour, double opacity) {
        return new Color(
                (float) colour.getRed(),
                (float) colour.getGreen(),
                (float) colour.getBlue(),
                (float) (colour.getOpacity() * opacity));
    }
}
