package org.ganscope.ui.raster;

import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;

import org.ganscope.ui.theme.Typeface;
import org.jfree.fx.FXGraphics2D;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;

/**
 * Draws on a {@link PenCanvas} as a {@code GraphicsContext} does, and keeps what it draws. Units
 * and meaning of all methods are those of {@code GraphicsContext}.
 */
public final class Pen {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final GraphicsContext to;
    private final PaintRecord record;
    private Path2D path = new Path2D.Double();

    Pen(GraphicsContext to, PaintRecord record) {
        this.to = to;
        this.record = record;
    }

    /** Of the canvas. */
    public double width() {
        return to.getCanvas().getWidth();
    }

    /** Of the canvas. */
    public double height() {
        return to.getCanvas().getHeight();
    }

    /** Makes the whole canvas transparent. */
    public void clear() {
        to.clearRect(0, 0, width(), height());
        record.clear();
    }

    /** Lets something draw that knows AWT; it is called again for other surfaces. */
    public void draw(Consumer<Graphics2D> picture) {
        picture.accept(new FXGraphics2D(to));
        record.add(picture);
    }

    public void save() {
        to.save();
    }

    public void restore() {
        to.restore();
    }

    public void translate(double x, double y) {
        to.translate(x, y);
    }

    public void rotate(double degrees) {
        to.rotate(degrees);
    }

    public void setFill(Color colour) {
        to.setFill(colour);
    }

    public void setStroke(Color colour) {
        to.setStroke(colour);
    }

    public void setLineWidth(double width) {
        to.setLineWidth(width);
    }

    public void setLineCap(StrokeLineCap cap) {
        to.setLineCap(cap);
    }

    public void setLineJoin(StrokeLineJoin join) {
        to.setLineJoin(join);
    }

    public void setLineDashes(double... dashes) {
        to.setLineDashes(dashes);
    }

    public void setFont(Font font) {
        to.setFont(font);
    }

    public Font getFont() {
        return to.getFont();
    }

    public void setTextAlign(TextAlignment align) {
        to.setTextAlign(align);
    }

    public void setTextBaseline(VPos baseline) {
        to.setTextBaseline(baseline);
    }

    public void fillRect(double x, double y, double width, double height) {
        to.fillRect(x, y, width, height);
        fill(new Rectangle2D.Double(x, y, width, height));
    }

    public void strokeRect(double x, double y, double width, double height) {
        to.strokeRect(x, y, width, height);
        stroke(new Rectangle2D.Double(x, y, width, height));
    }

    public void strokeLine(double x0, double y0, double x1, double y1) {
        to.strokeLine(x0, y0, x1, y1);
        stroke(new Line2D.Double(x0, y0, x1, y1));
    }

    public void fillOval(double x, double y, double width, double height) {
        to.fillOval(x, y, width, height);
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    public void strokeOval(double x, double y, double width, double height) {
        to.strokeOval(x, y, width, height);
        stroke(new Ellipse2D.Double(x, y, width, height));
    }

    public void fillPolygon(double[] x, double[] y, int n) {
        to.fillPolygon(x, y, n);
        Path2D polygon = new Path2D.Double();
        polygon.moveTo(x[0], y[0]);
        for (int i = 1; i < n; i++) {
            polygon.lineTo(x[i], y[i]);
        }
        polygon.closePath();
        fill(polygon);
    }

    public void beginPath() {
        to.beginPath();
        path = new Path2D.Double();
    }

    public void moveTo(double x, double y) {
        to.moveTo(x, y);
        path.moveTo(x, y);
    }

    public void lineTo(double x, double y) {
        to.lineTo(x, y);
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    public void stroke() {
        to.stroke();
        stroke(new Path2D.Double(path));
    }

    public void fillText(String text, double x, double y) {
        to.fillText(text, x, y);
        Words words = words(text, x, y);
        java.awt.Color colour = awt(to.getFill());
        placed(g -> words.fill(g, colour));
    }

    /** Writes no wider than {@code most}: what is longer is narrower. */
    public void fillText(String text, double x, double y, double most) {
        Text measured = new Text(text);
        measured.setFont(to.getFont());
        double narrower = Math.min(1, most / measured.getLayoutBounds().getWidth());
        to.save();
        to.translate(x, y);
        to.scale(narrower, 1);
        fillText(text, 0, 0);
        to.restore();
    }

    public void strokeText(String text, double x, double y) {
        to.strokeText(text, x, y);
        Words words = words(text, x, y);
        java.awt.Color colour = awt(to.getStroke());
        BasicStroke stroke = strokeNow();
        placed(g -> words.stroke(g, colour, stroke));
    }

    /** The image must not change afterwards. */
    public void drawImage(Image image, double x, double y) {
        to.drawImage(image, x, y);
        placed(g ->
                g.drawImage(Images.copy(image), AffineTransform.getTranslateInstance(x, y), null));
    }

    private void fill(Shape shape) {
        java.awt.Color colour = awt(to.getFill());
        placed(g -> {
            g.setPaint(colour);
            g.fill(shape);
        });
    }

    private void stroke(Shape shape) {
        java.awt.Color colour = awt(to.getStroke());
        BasicStroke stroke = strokeNow();
        placed(g -> {
            g.setPaint(colour);
            g.setStroke(stroke);
            g.draw(shape);
        });
    }

    private Words words(String text, double x, double y) {
        return new Words(text, to.getFont(), to.getTextAlign(), to.getTextBaseline(), x, y);
    }

    /** A text at its place. It is measured only when it is drawn again, which is seldom. */
    private record Words(
            String text, Font font, TextAlignment align, VPos baseline, double x, double y) {
        void fill(Graphics2D to, java.awt.Color colour) {
            Point2D start = start();
            to.setPaint(colour);
            to.setFont(same());
            to.drawString(text, (float) start.getX(), (float) start.getY());
        }

        void stroke(Graphics2D to, java.awt.Color colour, BasicStroke stroke) {
            Point2D start = start();
            to.setPaint(colour);
            to.setStroke(stroke);
            to.draw(
                    same().createGlyphVector(CONTEXT, text)
                            .getOutline((float) start.getX(), (float) start.getY()));
        }

        private java.awt.Font same() {
            return Typeface.forCharts(font.getSize(), font.getStyle().contains("Bold"));
        }

        /** The left end of its baseline. */
        private Point2D start() {
            Text measured = new Text(text);
            measured.setFont(font);
            double width = measured.getLayoutBounds().getWidth();
            double height = measured.getLayoutBounds().getHeight();
            double ascent = measured.getBaselineOffset();
            double left =
                    switch (align) {
                        case CENTER -> x - width / 2;
                        case RIGHT -> x - width;
                        default -> x;
                    };
            double bottom =
                    switch (baseline) {
                        case TOP -> y + ascent;
                        case CENTER -> y + ascent - height / 2;
                        case BOTTOM -> y + ascent - height;
                        case BASELINE -> y;
                    };
            return new Point2D(left, bottom);
        }
    }

    /** Keeps a command together with where things are drawn now. */
    private void placed(Consumer<Graphics2D> command) {
        Affine now = to.getTransform();
        AffineTransform place =
                new AffineTransform(
                        now.getMxx(),
                        now.getMyx(),
                        now.getMxy(),
                        now.getMyy(),
                        now.getTx(),
                        now.getTy());
        record.add(g -> {
            AffineTransform before = g.getTransform();
            g.transform(place);
            command.accept(g);
            g.setTransform(before);
        });
    }

    private BasicStroke strokeNow() {
        int cap =
                switch (to.getLineCap()) {
                    case BUTT -> BasicStroke.CAP_BUTT;
                    case ROUND -> BasicStroke.CAP_ROUND;
                    case SQUARE -> BasicStroke.CAP_SQUARE;
                };
        int join =
                switch (to.getLineJoin()) {
                    case BEVEL -> BasicStroke.JOIN_BEVEL;
                    case ROUND -> BasicStroke.JOIN_ROUND;
                    case MITER -> BasicStroke.JOIN_MITER;
                };
        return Strokes.of(to.getLineWidth(), cap, join, to.getLineDashes());
    }

    private static java.awt.Color awt(javafx.scene.paint.Paint paint) {
        return paint instanceof Color colour
                ? new java.awt.Color(Argb.of(colour), true)
                : new java.awt.Color(0, true);
    }
}
