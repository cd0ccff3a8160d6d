package org.ganscope.ui.chooser;

import javafx.scene.layout.Region;

import org.ganscope.data.Distribution;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Distribution2D;
import org.ganscope.gan.GanConfig;
import org.ganscope.ui.raster.RasterView;
import org.ganscope.ui.theme.Palette;
import org.jspecify.annotations.Nullable;

/**
 * A small picture of a distribution: what its own sampler draws. It is made where it is first seen
 * and again when its size or the theme changes.
 */
public final class Thumbnail extends Region {
    private final RasterView view = new RasterView();
    private final ThumbnailPainter painter;
    private @Nullable Palette palette;
    private @Nullable Palette drawn;
    private double drawnScale;

    public Thumbnail(Distribution distribution) {
        this(distribution, false);
    }

    /** A picture of what a game is about: its data, and a thread where G can make no more. */
    public static Thumbnail of(GanConfig game) {
        boolean isThread = game.latent().dimension() < game.dataDimension();
        return new Thumbnail(game.target().create(), isThread);
    }

    private Thumbnail(Distribution distribution, boolean isThread) {
        painter =
                switch (distribution) {
                    case Distribution1D line -> new LineThumbnail(line);
                    case Distribution2D plane -> new PlaneThumbnail(plane, isThread);
                    default ->
                            throw new IllegalArgumentException(
                                    "no picture for dimension " + distribution.dimension());
                };
        getStyleClass().addAll("thumbnail", distribution.dimension() == 1 ? "line" : "plane");
        setMouseTransparent(true);
        getChildren().add(view);
    }

    /** The colours from now on. */
    public void setPalette(Palette newPalette) {
        palette = newPalette;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        double scale = view.outputScale();
        Palette wanted = palette;
        if (wanted == null || width < 1 || height < 1) {
            return;
        }
        boolean isDrawn =
                wanted.equals(drawn)
                        && view.getFitWidth() == width
                        && view.getFitHeight() == height
                        && drawnScale == scale;
        if (!isDrawn) {
            view.resizeRaster(width, height, scale);
            painter.paint(view.raster(), width, height, wanted);
            view.update();
            drawn = wanted;
            drawnScale = scale;
        }
    }

    /** The picture, for tests. */
    RasterView view() {
        return view;
    }
}
