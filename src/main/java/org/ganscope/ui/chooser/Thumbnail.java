package org.ganscope.ui.chooser;

import javafx.scene.layout.Region;

import org.ganscope.data.Distribution;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.own.Table;
import org.ganscope.gan.GanConfig;
import org.ganscope.ui.raster.RasterView;
import org.ganscope.ui.theme.Palette;
import org.jspecify.annotations.Nullable;

/**
 * A small picture of a distribution: samples of it, or the rows themselves if there are few. It is
 * made when it is first visible and again when its size or the theme changes.
 */
public final class Thumbnail extends Region {
    private final RasterView view = new RasterView();
    private final ThumbnailPainter painter;
    private @Nullable Palette palette;
    private @Nullable Palette drawn;
    private double drawnScale;

    /** A picture of a target that is a table: of its rows if {@link #showsRows}. */
    public static Thumbnail of(Table table, Distribution distribution) {
        return new Thumbnail(
                distribution,
                showsRows(table) && distribution instanceof Distribution2D plane
                        ? PlaneThumbnail.ofRows(plane, table)
                        : painter(distribution, false));
    }

    /** Whether there are so few rows that each is shown instead of samples. */
    public static boolean showsRows(Table table) {
        return table.dimension() == 2 && table.rows() <= PlaneThumbnail.SAMPLES;
    }

    /** A picture of a game: its data, and a curve if G can produce nothing more. */
    public static Thumbnail of(GanConfig game) {
        boolean isThread = game.latent().dimension() < game.dataDimension();
        Distribution data = game.target().create();
        return new Thumbnail(data, painter(data, isThread));
    }

    private static ThumbnailPainter painter(Distribution distribution, boolean isThread) {
        return switch (distribution) {
            case Distribution1D line -> new LineThumbnail(line);
            case Distribution2D plane -> PlaneThumbnail.ofSamples(plane, isThread);
            default ->
                    throw new IllegalArgumentException(
                            "no picture for dimension " + distribution.dimension());
        };
    }

    private Thumbnail(Distribution distribution, ThumbnailPainter painter) {
        this.painter = painter;
        getStyleClass().addAll("thumbnail", distribution.dimension() == 1 ? "line" : "plane");
        setMouseTransparent(true);
        getChildren().add(view);
    }

    /** Sets the colours. */
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
}
