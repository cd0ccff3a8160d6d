package org.ganscope.ui.paper;

import javafx.scene.layout.CornerRadii;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Rectangles with corners that may each have a radius of its own. */
final class RoundCorners {
    /** How far the control points of a quarter of a circle are from its ends, in radii. */
    private static final double ROUND = 0.5523;

    private RoundCorners() {}

    static Shape of(Rectangle2D box, CornerRadii radii) {
        if (radii == null || radii == CornerRadii.EMPTY || box.isEmpty()) {
            return box;
        }
        double most = Math.min(box.getWidth(), box.getHeight()) / 2;
        boolean isShare = radii.isTopLeftHorizontalRadiusAsPercentage();
        double unit = isShare ? Math.min(box.getWidth(), box.getHeight()) : 1;
        double topLeft = Math.min(most, unit * radii.getTopLeftHorizontalRadius());
        double topRight = Math.min(most, unit * radii.getTopRightHorizontalRadius());
        double bottomRight = Math.min(most, unit * radii.getBottomRightHorizontalRadius());
        double bottomLeft = Math.min(most, unit * radii.getBottomLeftHorizontalRadius());
        double x0 = box.getMinX();
        double y0 = box.getMinY();
        double x1 = box.getMaxX();
        double y1 = box.getMaxY();
        Path2D path = new Path2D.Double();
        path.moveTo(x0 + topLeft, y0);
        path.lineTo(x1 - topRight, y0);
        corner(path, x1, y0, x1 - topRight, y0, x1, y0 + topRight);
        path.lineTo(x1, y1 - bottomRight);
        corner(path, x1, y1, x1, y1 - bottomRight, x1 - bottomRight, y1);
        path.lineTo(x0 + bottomLeft, y1);
        corner(path, x0, y1, x0 + bottomLeft, y1, x0, y1 - bottomLeft);
        path.lineTo(x0, y0 + topLeft);
        corner(path, x0, y0, x0, y0 + topLeft, x0 + topLeft, y0);
        path.closePath();
        return path;
    }

    private static void corner(
            Path2D path, double x, double y, double fromX, double fromY, double toX, double toY) {
        path.curveTo(
                fromX + ROUND * (x - fromX),
                fromY + ROUND * (y - fromY),
                toX + ROUND * (x - toX),
                toY + ROUND * (y - toY),
                toX,
                toY);
    }
}
