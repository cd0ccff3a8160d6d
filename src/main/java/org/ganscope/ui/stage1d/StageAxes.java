package org.ganscope.ui.stage1d;

import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.raster.Pen;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Typeface;
import org.ganscope.view.AxisScale;
import org.ganscope.view.Measure;
import org.ganscope.view.line.StageFrame;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.fx.FXHints;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/**
 * The static layer: axes, grid, numbers and the line where D cannot decide, drawn by JFreeChart.
 * This costs several milliseconds, so it is done only when a range, the size, the theme or the kind
 * of score changes. The axis spaces are fixed, so a plot's data area is exactly the panel of the
 * layout, for all numbers.
 */
final class StageAxes {
    private static final BasicStroke HAIRLINE = new BasicStroke(1f);

    /** A panel lower than this, in sizes of the text, has room for few numbers. */
    private static final double LOW = 8;

    /** The height of a name with its offset, in sizes of the text. */
    private static final double LINE = 1.4;

    private final StageLayout layout;
    private final StageScales scales;
    private final Measure measure;
    private final Font numbers;
    private final Color line;
    private final Color ground;
    private final Color secondary;

    private StageAxes(StageLayout layout, StageScales scales, Measure measure, Palette palette) {
        this.measure = measure;
        this.layout = layout;
        this.scales = scales;
        numbers = Typeface.forCharts(Math.round(layout.em()), false);
        line = awt(palette.line(), palette.isDark() ? 0.75 : 0.6);
        ground = awt(palette.card(), 1);
        secondary = awt(palette.secondary(), 1);
    }

    static void draw(
            Pen target,
            StageLayout layout,
            StageScales scales,
            StageFrame frame,
            boolean showsLevel,
            Palette palette) {
        target.clear();
        StageAxes axes = new StageAxes(layout, scales, frame.measure(), palette);
        StageFrame.Beliefs beliefs = frame.beliefs();
        int dimension = frame.fan().dimension();
        Color text = awt(palette.text(), 1);
        target.draw(graphics -> {
            Shape clip = graphics.getClip();
            graphics.setRenderingHint(FXHints.KEY_USE_FX_FONT_METRICS, true);
            // JFreeChart restores this hint after each axis and must find a value there
            graphics.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
            axes.drawScore(graphics, beliefs, showsLevel);
            axes.drawDensity(graphics);
            axes.drawPush(graphics);
            axes.drawFan(graphics);
            axes.drawNames(graphics, text, dimension);
            graphics.setClip(clip);
        });
    }

    private void drawScore(Graphics2D graphics, StageFrame.Beliefs beliefs, boolean showsLevel) {
        ScoreKind kind = beliefs.kind();
        double level = beliefs.level();
        NumberAxis range = upAxis(scales.score(), kind == ScoreKind.PROBABILITY);
        if (kind == ScoreKind.PROBABILITY) {
            range.setTickUnit(new NumberTickUnit(0.5));
        }
        name(graphics, range, ScoreWords.of(kind).axis(), layout.score().getHeight());
        XYPlot plot = plot(hidden(measure.shown(scales.x())), range);
        if (showsLevel && Double.isFinite(level)) {
            plot.addRangeMarker(level(level, ""));
        }
        if (showsLevel && kind == ScoreKind.HINGE) {
            drawTargets(plot, kind);
        }
        draw(graphics, plot, layout.score());
    }

    /** The scores beyond which a sample adds nothing, with their names where there is room. */
    private void drawTargets(XYPlot plot, ScoreKind kind) {
        boolean hasNames = hasRoom(kind.real(), kind.generated(), 1);
        ValueMarker real = level(kind.real(), hasNames ? Text.of("stage.score.hinge.real") : "");
        real.setLabelAnchor(RectangleAnchor.BOTTOM_RIGHT); // above it the panel may end
        real.setLabelTextAnchor(TextAnchor.TOP_RIGHT);
        ValueMarker generated =
                level(kind.generated(), hasNames ? Text.of("stage.score.hinge.generated") : "");
        if (!hasRoom(kind.real(), kind.generated(), 2)) {
            generated.setLabelAnchor(RectangleAnchor.TOP_LEFT);
            generated.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
        }
        plot.addRangeMarker(real);
        plot.addRangeMarker(generated);
    }

    /** Whether so many names have room between two levels, one above the other. */
    private boolean hasRoom(double upper, double lower, int names) {
        double apart = scales.score().toPixel(lower) - scales.score().toPixel(upper);
        return apart >= names * LINE * layout.em();
    }

    /** A dotted line with its name at the right. */
    private ValueMarker level(double value, String name) {
        ValueMarker marker = new ValueMarker(value, secondary, dots());
        marker.setLabel(name);
        marker.setLabelFont(numbers);
        marker.setLabelPaint(secondary);
        marker.setLabelBackgroundColor(new Color(0, true));
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
        marker.setLabelOffset(new RectangleInsets(2, 4, 2, 4));
        return marker;
    }

    private void drawDensity(Graphics2D graphics) {
        // if x is shown in another unit, so is the density: the area stays 1
        NumberAxis range = upAxis(perUnit(scales.density()), false);
        name(graphics, range, "stage.density.axis", layout.density().getHeight());
        XYPlot plot = plot(dataAxis(), range);
        // the grid line at zero would make the x axis paler
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(secondary);
        plot.setRangeZeroBaselineStroke(HAIRLINE);
        draw(graphics, plot, layout.density());
    }

    private AxisScale perUnit(AxisScale up) {
        double scale = measure.scale();
        return new AxisScale(up.low() / scale, up.high() / scale, up.from(), up.to());
    }

    /** Names an axis at the left, unless its panel is too low for the name. */
    private void name(Graphics2D graphics, NumberAxis axis, String key, double height) {
        if (graphics.getFontMetrics(numbers).stringWidth(Text.of(key)) > height) {
            return;
        }
        axis.setLabel(Text.of(key));
        axis.setLabelFont(numbers);
        axis.setLabelPaint(secondary);
        axis.setLabelInsets(RectangleInsets.ZERO_INSETS);
    }

    /** The axis of x, in the unit in which it is shown. */
    private NumberAxis dataAxis() {
        NumberAxis axis = axis(measure.shown(scales.x()), false);
        axis.setNumberFormatOverride(new AxisNumbers(measure::axisNumber));
        return axis;
    }

    private void drawPush(Graphics2D graphics) {
        ValueAxis range = hidden(new AxisScale(0, 1, 0, 1));
        XYPlot plot = plot(hidden(measure.shown(scales.x())), range);
        plot.setRangeGridlinesVisible(false);
        draw(graphics, plot, layout.push());
    }

    private void drawFan(Graphics2D graphics) {
        NumberAxis latent = axis(scales.z(), false);
        // the ticks are visible below the track, the numbers below the thumb
        double tick = Math.round(0.42 * layout.em());
        double lower =
                StageLayout.latentNumbers(layout.em()) - StageLayout.axisNumbers(layout.em());
        RectangleInsets usual = latent.getTickLabelInsets();
        latent.setTickMarkOutsideLength((float) tick);
        latent.setTickLabelInsets(
                new RectangleInsets(6 + lower - tick, usual.getLeft(), 1, usual.getRight()));
        XYPlot plot = plot(latent, hidden(new AxisScale(0, 1, 0, 1)));
        NumberAxis rail = dataAxis();
        rail.setTickLabelsVisible(false);
        plot.setDomainAxis(1, rail);
        plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(false);
        draw(graphics, plot, layout.fan());
    }

    /** The letters at the right ends of the axes and the name of the strip of arrows. */
    private void drawNames(Graphics2D graphics, Color text, int dimension) {
        float right = (float) (layout.density().getMaxX() + 0.95 * layout.em());
        float drop = (float) (0.3 * layout.em());
        graphics.setFont(numbers.deriveFont(Font.BOLD));
        graphics.setPaint(text);
        if (measure.isOwn()) {
            drawOwnName(graphics);
        } else {
            graphics.drawString(measure.name(), right, (float) layout.density().getMaxY() + drop);
            graphics.drawString(measure.name(), right, (float) layout.fan().getMinY() + drop);
        }
        String latent = Text.of(dimension > 1 ? "stage.z1" : "stage.z");
        graphics.drawString(latent, right, (float) layout.fan().getMaxY() + drop);
        graphics.setFont(numbers);
        graphics.setPaint(secondary);
        float middle = (float) (layout.push().getMinY() + layout.push().getHeight() / 2) + drop;
        graphics.drawString(Text.of("stage.fan.push.strip"), (float) layout.left(), middle);
    }

    /**
     * Draws the name at the end of the axis in place of its last numbers, since the name of a
     * column is long.
     */
    private void drawOwnName(Graphics2D graphics) {
        double right = layout.left() + layout.width();
        double width = graphics.getFontMetrics().stringWidth(measure.name());
        double baseline = layout.density().getMaxY() + 1.45 * layout.em();
        Color text = graphics.getColor();
        graphics.setPaint(ground);
        graphics.fill(
                new Rectangle2D.Double(
                        right - width - layout.em(),
                        layout.density().getMaxY() + 4,
                        width + layout.em(),
                        1.4 * layout.em()));
        graphics.setPaint(text);
        graphics.drawString(measure.name(), (float) (right - width), (float) baseline);
    }

    private void draw(Graphics2D graphics, XYPlot plot, javafx.geometry.Rectangle2D panel) {
        double above = 0.6 * layout.em();
        double below = StageLayout.latentNumbers(layout.em()) + 2;
        double before = panel.getMinX() - layout.left();
        plot.setFixedRangeAxisSpace(space(0, 0, before, 0));
        plot.setFixedDomainAxisSpace(space(above, below, 0, 0));
        graphics.setClip(null);
        plot.draw(
                graphics,
                new Rectangle2D.Double(
                        panel.getMinX() - before,
                        panel.getMinY() - above,
                        panel.getWidth() + before,
                        panel.getHeight() + above + below),
                null,
                null,
                null);
    }

    private XYPlot plot(ValueAxis domain, ValueAxis range) {
        XYPlot plot = new XYPlot(null, domain, range, new XYLineAndShapeRenderer());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(line);
        plot.setRangeGridlinePaint(line);
        plot.setDomainGridlineStroke(HAIRLINE);
        plot.setRangeGridlineStroke(HAIRLINE);
        return plot;
    }

    private NumberAxis axis(AxisScale scale, boolean halves) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(scale.low(), scale.high());
        axis.setNumberFormatOverride(
                new AxisNumbers(halves ? StageAxes::withHalves : NumberDisplay::axis));
        axis.setTickLabelFont(numbers);
        axis.setTickLabelPaint(secondary);
        // wide insets keep the numbers far apart
        axis.setTickLabelInsets(new RectangleInsets(3, 1.6 * layout.em(), 1, 1.6 * layout.em()));
        axis.setAxisLinePaint(secondary);
        axis.setAxisLineStroke(HAIRLINE);
        axis.setTickMarkPaint(secondary);
        axis.setTickMarkOutsideLength(3);
        return axis;
    }

    private static String withHalves(double number) {
        return number == 0.5 ? "½" : NumberDisplay.axis(number);
    }

    /** An axis at the left, of which only the numbers are seen. */
    private NumberAxis upAxis(AxisScale scale, boolean halves) {
        NumberAxis axis = axis(scale, halves);
        double height = Math.abs(scale.to() - scale.from());
        boolean isLow = height < LOW * layout.em();
        double apart = (isLow ? 0.25 : 0.8) * layout.em();
        if (isLow) {
            // at least two numbers, even with little room: one alone gives no scale
            double rows = Math.max(2.5, height / (1.9 * layout.em()));
            double distance = (scale.high() - scale.low()) / rows;
            TickUnit unit = axis.getStandardTickUnits().getCeilingTickUnit(distance);
            axis.setTickUnit(new NumberTickUnit(unit.getSize()));
        }
        axis.setTickLabelInsets(new RectangleInsets(apart, 5, apart, 5));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    /** An axis that only draws its grid lines. */
    private ValueAxis hidden(AxisScale scale) {
        NumberAxis axis = axis(scale, false);
        axis.setVisible(false);
        return axis;
    }

    /** Dots whose thickness follows the text. */
    private BasicStroke dots() {
        float unit = (float) Math.max(1, layout.em() / 12);
        return new BasicStroke(
                unit,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                10f,
                new float[] {2 * unit, 3 * unit},
                0f);
    }

    private static AxisSpace space(double top, double bottom, double left, double right) {
        AxisSpace space = new AxisSpace();
        space.setTop(top);
        space.setBottom(bottom);
        space.setLeft(left);
        space.setRight(right);
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
