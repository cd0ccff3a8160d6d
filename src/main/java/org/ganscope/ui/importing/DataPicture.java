package org.ganscope.ui.importing;

import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;

import org.ganscope.data.Distribution;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Range;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.own.Table;
import org.ganscope.ui.chooser.Thumbnail;
import org.ganscope.ui.raster.PenCanvas;
import org.ganscope.ui.stage.PanelAxes;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.AxisScale;
import org.ganscope.view.Measure;

/**
 * A picture of a file's data, its rows or samples of it, as large as there is room, with axes in
 * the units of the file.
 */
final class DataPicture extends Region {
    private static final double LEAST = 24;

    private final PenCanvas axes = new PenCanvas();
    private final Palette palette;
    private final Distribution data;
    private final Table table;
    private final Thumbnail samples;
    private final double em;

    /**
     * @param target a target with a table
     * @param em the size of the numbers, in pixels
     */
    DataPicture(TargetConfig target, Palette palette, double em) {
        this.palette = palette;
        this.em = em;
        data = target.create();
        table = (Table) target.material();
        samples = Thumbnail.of(table, data);
        samples.setPalette(palette);
        axes.setManaged(false);
        axes.setMouseTransparent(true);
        samples.setManaged(false);
        setMinSize(0, 0);
        getChildren().addAll(axes, samples);
    }

    @Override
    protected void layoutChildren() {
        Rectangle2D panel = panel();
        boolean hasRoom = panel.getWidth() > LEAST && panel.getHeight() > LEAST;
        axes.setVisible(hasRoom);
        samples.setVisible(hasRoom);
        if (!hasRoom) {
            return;
        }
        samples.resizeRelocate(
                panel.getMinX(), panel.getMinY(), panel.getWidth(), panel.getHeight());
        axes.setWidth(Math.floor(getWidth()));
        axes.setHeight(Math.floor(getHeight()));
        axes.pen().clear();
        paintAxes(panel);
    }

    private boolean isPlane() {
        return data instanceof Distribution2D;
    }

    private Rectangle2D panel() {
        double left = Math.round((isPlane() ? 3.6 : 1.5) * em);
        double top = Math.round((isPlane() ? 1.9 : 0.5) * em);
        double right = Math.floor(getWidth()) - Math.round(1.5 * em);
        double bottom = Math.floor(getHeight()) - Math.round(3.2 * em);
        return new Rectangle2D(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private void paintAxes(Rectangle2D panel) {
        var to = new PanelAxes(axes.pen(), panel, palette, em);
        double left = panel.getMinX();
        double right = panel.getMaxX();
        switch (data) {
            case Distribution1D line ->
                    drawX(to, new AxisScale(line.range().low(), line.range().high(), left, right));
            case Distribution2D plane -> {
                // a unit is equally long on both axes, as in the picture of the samples
                Range x = plane.range().x();
                Range y = plane.range().y();
                double unit =
                        Math.min(panel.getWidth() / x.length(), panel.getHeight() / y.length());
                drawX(to, around(x, unit, left, right));
                Measure up = Measure.of(table.quantity(1));
                AxisScale axis = around(y, unit, panel.getMaxY(), panel.getMinY());
                to.drawY(up.shown(axis), up::axisNumber);
                to.nameAbove(up.name());
            }
            default -> throw new IllegalStateException("no axes for " + data.dimension());
        }
        to.drawFrame();
    }

    private void drawX(PanelAxes to, AxisScale axis) {
        Measure across = Measure.of(table.quantity(0));
        to.drawX(across.shown(axis), across::axisNumber);
        to.nameBelow(across.name());
    }

    /** The axis on which a range is centred between two pixels. */
    static AxisScale around(Range range, double unit, double from, double to) {
        double half = Math.abs(to - from) / unit / 2;
        double middle = (range.low() + range.high()) / 2;
        return new AxisScale(middle - half, middle + half, from, to);
    }
}
