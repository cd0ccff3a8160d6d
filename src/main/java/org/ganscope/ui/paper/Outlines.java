package org.ganscope.ui.paper;

import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;

import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Strokes;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;

/** Shapes and colours of JavaFX as those of AWT. */
final class Outlines {
    private Outlines() {}

    /** The outline of a shape in its own coordinates, without its stroke. */
    static Path2D of(Shape shape) {
        return switch (shape) {
            case Path path when path.getElements().stream().noneMatch(ArcTo.class::isInstance) ->
                    path(path.getElements(), path.getFillRule());
            case Line line -> {
                Path2D path = new Path2D.Double();
                path.moveTo(line.getStartX(), line.getStartY());
                path.lineTo(line.getEndX(), line.getEndY());
                yield path;
            }
            case Rectangle box ->
                    new Path2D.Double(
                            new RoundRectangle2D.Double(
                                    box.getX(),
                                    box.getY(),
                                    box.getWidth(),
                                    box.getHeight(),
                                    box.getArcWidth(),
                                    box.getArcHeight()));
            case Circle circle ->
                    ellipse(
                            circle.getCenterX(),
                            circle.getCenterY(),
                            circle.getRadius(),
                            circle.getRadius());
            case Ellipse ellipse ->
                    ellipse(
                            ellipse.getCenterX(),
                            ellipse.getCenterY(),
                            ellipse.getRadiusX(),
                            ellipse.getRadiusY());
            case Polygon polygon -> polygon(polygon.getPoints());
            default -> resolved(shape);
        };
    }

    private static Path2D ellipse(double x, double y, double across, double down) {
        return new Path2D.Double(new Ellipse2D.Double(x - across, y - down, 2 * across, 2 * down));
    }

    private static Path2D polygon(List<Double> points) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i + 1 < points.size(); i += 2) {
            if (i == 0) {
                path.moveTo(points.get(0), points.get(1));
            } else {
                path.lineTo(points.get(i), points.get(i + 1));
            }
        }
        if (!points.isEmpty()) {
            path.closePath();
        }
        return path;
    }

    /** JavaFX itself takes letters, SVG paths and arcs apart, when they are united with nothing. */
    private static Path2D resolved(Shape shape) {
        Shape plain = shape;
        if (shape instanceof SVGPath svg) {
            SVGPath copy = new SVGPath();
            copy.setContent(svg.getContent());
            copy.setFillRule(svg.getFillRule());
            plain = copy;
        } else if (shape instanceof Path path) {
            Path copy = new Path(path.getElements());
            copy.setFillRule(path.getFillRule());
            copy.setFill(Color.BLACK);
            copy.setStroke(null);
            plain = copy;
        } else if (shape instanceof Text text) {
            Text copy = new Text(text.getText());
            copy.setFont(text.getFont());
            copy.setTextOrigin(text.getTextOrigin());
            copy.setX(text.getX());
            copy.setY(text.getY());
            plain = copy;
        }
        Path path = (Path) Shape.union(plain, new Rectangle());
        return path(path.getElements(), path.getFillRule());
    }

    private static Path2D path(List<PathElement> elements, FillRule rule) {
        Path2D path =
                new Path2D.Double(
                        rule == FillRule.EVEN_ODD ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        for (PathElement element : elements) {
            add(path, element);
        }
        return path;
    }

    private static void add(Path2D path, PathElement element) {
        switch (element) {
            case MoveTo to -> path.moveTo(to.getX(), to.getY());
            case LineTo to -> path.lineTo(to.getX(), to.getY());
            case HLineTo to -> path.lineTo(to.getX(), path.getCurrentPoint().getY());
            case VLineTo to -> path.lineTo(path.getCurrentPoint().getX(), to.getY());
            case QuadCurveTo to ->
                    path.quadTo(to.getControlX(), to.getControlY(), to.getX(), to.getY());
            case CubicCurveTo to ->
                    path.curveTo(
                            to.getControlX1(),
                            to.getControlY1(),
                            to.getControlX2(),
                            to.getControlY2(),
                            to.getX(),
                            to.getY());
            case ClosePath _ -> path.closePath();
            default -> throw new IllegalArgumentException(element.toString());
        }
    }

    /** The paint, if it shows anything. */
    static Optional<java.awt.Paint> paint(Paint paint) {
        return switch (paint) {
            case null -> Optional.empty();
            case Color colour when colour.getOpacity() > 0 -> Optional.of(awt(colour));
            case LinearGradient gradient when !gradient.getStops().isEmpty() ->
                    Optional.of(awt(gradient.getStops().getFirst().getColor()));
            default -> Optional.empty();
        };
    }

    static java.awt.Color awt(Color colour) {
        return new java.awt.Color(Argb.of(colour), true);
    }

    static BasicStroke stroke(Shape shape) {
        double[] dashes =
                shape.getStrokeDashArray().stream().mapToDouble(Double::doubleValue).toArray();
        int join =
                switch (shape.getStrokeLineJoin()) {
                    case BEVEL -> BasicStroke.JOIN_BEVEL;
                    case ROUND -> BasicStroke.JOIN_ROUND;
                    case MITER -> BasicStroke.JOIN_MITER;
                };
        return Strokes.of(shape.getStrokeWidth(), cap(shape.getStrokeLineCap()), join, dashes);
    }

    private static int cap(StrokeLineCap cap) {
        return switch (cap) {
            case BUTT -> BasicStroke.CAP_BUTT;
            case ROUND -> BasicStroke.CAP_ROUND;
            case SQUARE -> BasicStroke.CAP_SQUARE;
        };
    }

    /** The stroke of a border. */
    static BasicStroke line(double width, BorderStrokeStyle style) {
        double[] dashes = style.getDashArray().stream().mapToDouble(Double::doubleValue).toArray();
        return Strokes.of(width, cap(style.getLineCap()), BasicStroke.JOIN_MITER, dashes);
    }
}
