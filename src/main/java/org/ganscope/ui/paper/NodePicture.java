package org.ganscope.ui.paper;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.paint.Color;

import org.ganscope.ui.raster.PaintRecord;
import org.ganscope.ui.raster.RasterView;

import java.awt.Graphics2D;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A part of the window as it looks now, to be drawn at any size as shapes and words. On the JavaFX
 * thread only, and before the window changes.
 */
public final class NodePicture {
    private final Node node;
    private final Map<RasterView, PaintRecord> rasters = new HashMap<>();

    private NodePicture(Node node) {
        this.node = node;
        find(node);
    }

    /**
     * Records a part of the window.
     *
     * @param repaint draws everything in it anew, even what has not changed
     */
    public static NodePicture of(Node node, Runnable repaint) {
        NodePicture picture = new NodePicture(node);
        picture.rasters.forEach((view, record) -> view.raster().record(record));
        try {
            repaint.run();
        } finally {
            picture.rasters.keySet().forEach(view -> view.raster().record(null));
        }
        return picture;
    }

    private void find(Node in) {
        if (in instanceof RasterView view) {
            rasters.put(view, new PaintRecord());
        } else if (in instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::find);
        }
    }

    /** In logical pixels. */
    public double width() {
        return node.getLayoutBounds().getWidth();
    }

    /** In logical pixels. */
    public double height() {
        return node.getLayoutBounds().getHeight();
    }

    /**
     * Draws it with its corner at the origin.
     *
     * @param omitted grounds of these colours are not drawn
     */
    public void paint(Graphics2D to, Set<Color> omitted) {
        new NodePainter(to, rasters, omitted).paint(node);
    }
}
