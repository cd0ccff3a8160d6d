package org.ganscope.ui.paper;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

import org.ganscope.ui.raster.Images;
import org.ganscope.ui.raster.PaintRecord;
import org.ganscope.ui.raster.PenCanvas;
import org.ganscope.ui.raster.RasterView;
import org.jspecify.annotations.Nullable;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Set;

/**
 * Draws a part of the window on a surface of AWT, as shapes and text: backgrounds, borders, shapes,
 * words, what canvases keep, and what rasters drew while they were recorded. Shadows and other
 * effects are left out.
 */
final class NodePainter {
    private final Graphics2D to;
    private final Map<RasterView, PaintRecord> rasters;
    private final Set<Color> omitted;
    private final TextPainter texts;

    /**
     * @param rasters what was drawn into each raster
     * @param omitted grounds of these colours are not drawn
     */
    NodePainter(Graphics2D to, Map<RasterView, PaintRecord> rasters, Set<Color> omitted) {
        this.omitted = omitted;
        this.to = to;
        this.rasters = rasters;
        texts = new TextPainter(to);
    }

    /** Draws a node with its corner at the origin, as if it were opaque. */
    void paint(Node node) {
        AffineTransform before = to.getTransform();
        Bounds bounds = node.getLayoutBounds();
        to.translate(-bounds.getMinX(), -bounds.getMinY());
        paintInside(node);
        to.setTransform(before);
    }

    private void paintChild(Node node) {
        if (!node.isVisible() || node.getOpacity() <= 0) {
            return;
        }
        AffineTransform before = to.getTransform();
        java.awt.Shape clip = to.getClip();
        Composite composite = to.getComposite();
        to.transform(awt(node.getLocalToParentTransform()));
        if (isOutside(node)) {
            to.setTransform(before);
            return;
        }
        if (node.getOpacity() < 1) {
            to.setComposite(faded(composite, node.getOpacity()));
        }
        paintInside(node);
        to.setComposite(composite);
        to.setTransform(before);
        to.setClip(clip);
    }

    /** Whether nothing of it can be seen, as in a list that is scrolled. */
    private boolean isOutside(Node node) {
        java.awt.Rectangle clip = to.getClipBounds();
        Bounds bounds = node.getBoundsInLocal();
        return clip != null
                && !clip.intersects(
                        bounds.getMinX() - 1,
                        bounds.getMinY() - 1,
                        bounds.getWidth() + 2,
                        bounds.getHeight() + 2);
    }

    private static Composite faded(Composite before, double opacity) {
        float above = before instanceof AlphaComposite alpha ? alpha.getAlpha() : 1;
        return AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) (above * opacity));
    }

    private void paintInside(Node node) {
        if (node.getClip() != null) {
            Bounds clip = node.getClip().getBoundsInParent();
            to.clip(rectangle(clip.getMinX(), clip.getMinY(), clip.getWidth(), clip.getHeight()));
        }
        switch (node) {
            case RasterView raster -> replay(rasters.get(raster));
            case PenCanvas canvas -> replay(canvas.record());
            case ImageView image -> image(image);
            case Text text -> texts.paint(text);
            case Shape shape -> shape(shape);
            case Region region -> {
                region(region);
                children(region);
            }
            case Parent parent -> children(parent);
            default -> {}
        }
    }

    private void children(Parent parent) {
        parent.getChildrenUnmodifiable().stream()
                .sorted((a, b) -> Double.compare(b.getViewOrder(), a.getViewOrder()))
                .forEach(this::paintChild);
    }

    private void replay(@Nullable PaintRecord record) {
        if (record != null) {
            record.replay(to);
        }
    }

    private void image(ImageView view) {
        if (view.getImage() != null) {
            Bounds at = view.getLayoutBounds();
            AffineTransform place =
                    new AffineTransform(
                            at.getWidth() / view.getImage().getWidth(),
                            0,
                            0,
                            at.getHeight() / view.getImage().getHeight(),
                            at.getMinX(),
                            at.getMinY());
            to.drawImage(Images.copy(view.getImage()), place, null);
        }
    }

    private void shape(Shape shape) {
        Path2D outline = Outlines.of(shape);
        Outlines.paint(shape.getFill())
                .ifPresent(paint -> {
                    to.setPaint(paint);
                    to.fill(outline);
                });
        if (shape.getStrokeWidth() > 0) {
            Outlines.paint(shape.getStroke())
                    .ifPresent(paint -> {
                        to.setPaint(paint);
                        to.setStroke(Outlines.stroke(shape));
                        to.draw(outline);
                    });
        }
    }

    private void region(Region region) {
        Background background = region.getBackground();
        if (background != null) {
            for (BackgroundFill fill : background.getFills()) {
                if (omitted.contains(fill.getFill())) {
                    continue;
                }
                Outlines.paint(fill.getFill())
                        .ifPresent(paint -> {
                            to.setPaint(paint);
                            to.fill(area(region, fill.getInsets(), fill.getRadii()));
                        });
            }
        }
        Border border = region.getBorder();
        if (border != null) {
            border.getStrokes().forEach(stroke -> border(region, stroke));
        }
    }

    /** The shape of a region, which may be its own, or a rectangle with round corners. */
    private static java.awt.Shape area(Region region, Insets insets, CornerRadii radii) {
        double width = region.getWidth() - insets.getLeft() - insets.getRight();
        double height = region.getHeight() - insets.getTop() - insets.getBottom();
        Rectangle2D box = rectangle(insets.getLeft(), insets.getTop(), width, height);
        Shape own = region.getShape();
        return own == null ? RoundCorners.of(box, radii) : scaled(own, box, region.isScaleShape());
    }

    private static java.awt.Shape scaled(Shape own, Rectangle2D box, boolean fills) {
        Path2D outline = Outlines.of(own);
        Rectangle2D bounds = outline.getBounds2D();
        AffineTransform place = new AffineTransform();
        place.translate(box.getCenterX(), box.getCenterY());
        if (fills && bounds.getWidth() > 0 && bounds.getHeight() > 0) {
            place.scale(box.getWidth() / bounds.getWidth(), box.getHeight() / bounds.getHeight());
        }
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        return place.createTransformedShape(outline);
    }

    private void border(Region region, BorderStroke stroke) {
        BorderWidths widths = stroke.getWidths();
        if (stroke.getTopStyle() == BorderStrokeStyle.NONE && widths.getTop() > 0) {
            return;
        }
        Insets insets = stroke.getInsets();
        double left = insets.getLeft();
        double top = insets.getTop();
        double right = region.getWidth() - insets.getRight();
        double bottom = region.getHeight() - insets.getBottom();
        boolean isEven =
                widths.getTop() == widths.getLeft()
                        && widths.getTop() == widths.getRight()
                        && widths.getTop() == widths.getBottom()
                        && stroke.isStrokeUniform();
        if (isEven && widths.getTop() > 0) {
            double half = widths.getTop() / 2;
            Rectangle2D box =
                    rectangle(
                            left + half,
                            top + half,
                            right - left - 2 * half,
                            bottom - top - 2 * half);
            Outlines.paint(stroke.getTopStroke())
                    .ifPresent(paint -> {
                        to.setPaint(paint);
                        to.setStroke(Outlines.line(widths.getTop(), stroke.getTopStyle()));
                        to.draw(RoundCorners.of(box, stroke.getRadii()));
                    });
            return;
        }
        edge(stroke.getTopStroke(), left, top, right - left, widths.getTop());
        edge(
                stroke.getBottomStroke(),
                left,
                bottom - widths.getBottom(),
                right - left,
                widths.getBottom());
        edge(stroke.getLeftStroke(), left, top, widths.getLeft(), bottom - top);
        edge(
                stroke.getRightStroke(),
                right - widths.getRight(),
                top,
                widths.getRight(),
                bottom - top);
    }

    private void edge(
            javafx.scene.paint.Paint colour, double x, double y, double width, double height) {
        if (width > 0 && height > 0) {
            Outlines.paint(colour)
                    .ifPresent(paint -> {
                        to.setPaint(paint);
                        to.fill(rectangle(x, y, width, height));
                    });
        }
    }

    private static Rectangle2D rectangle(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, Math.max(0, width), Math.max(0, height));
    }

    private static AffineTransform awt(Transform transform) {
        return new AffineTransform(
                transform.getMxx(),
                transform.getMyx(),
                transform.getMxy(),
                transform.getMyy(),
                transform.getTx(),
                transform.getTy());
    }
}
