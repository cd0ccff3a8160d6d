package org.ganscope.ui.raster;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.jspecify.annotations.Nullable;

import java.nio.IntBuffer;

/**
 * Shows a {@link Raster} in the scene without copying it: draw into {@link #raster()}, then call
 * {@link #update()} once per frame. On the JavaFX thread only. It takes no mouse events.
 */
public final class RasterView extends ImageView {
    private final Raster raster = new Raster();
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private @Nullable Pixels shown;

    public RasterView() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /** What is drawn into. */
    public Raster raster() {
        return raster;
    }

    /**
     * Makes the picture that many logical pixels large; {@code scale} is the window's output scale.
     * The picture is transparent afterwards.
     */
    public void resizeRaster(double width, double height, double scale) {
        raster.resize(width, height, scale);
        // One image pixel is one device pixel, also where the last one is only partly needed.
        setFitWidth(raster.pixelWidth() / scale);
        setFitHeight(raster.pixelHeight() / scale);
    }

    /** Brings what was drawn since the last call to the screen. */
    public void update() {
        if (shown != raster.pixels() || buffer == null) {
            shown = raster.pixels();
            buffer =
                    new PixelBuffer<>(
                            raster.pixelWidth(),
                            raster.pixelHeight(),
                            IntBuffer.wrap(raster.pixels().values()),
                            PixelFormat.getIntArgbPreInstance());
            setImage(new WritableImage(buffer));
            raster.pixels().changed().reset();
            return;
        }
        Dirty changed = raster.pixels().changed();
        if (!changed.isEmpty()) {
            Rectangle2D region =
                    new Rectangle2D(
                            changed.left(),
                            changed.top(),
                            changed.right() - changed.left(),
                            changed.bottom() - changed.top());
            changed.reset();
            buffer.updateBuffer(ignored -> region);
        }
    }
}
