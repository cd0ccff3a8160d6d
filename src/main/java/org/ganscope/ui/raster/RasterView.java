package org.ganscope.ui.raster;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.nio.IntBuffer;

/**
 * Shows a {@link Raster} in the scene without copying it: draw into {@link #raster()}, then call
 * {@link #update()} once per frame. On the JavaFX thread only. It takes no mouse events.
 *
 * <p>Two pictures alternate. The render thread may still read the pixels of a frame while the next
 * frame is drawn; with one picture, moving parts would run ahead of the texts next to them. The
 * pictures alternate once per pulse, no matter how often it is drawn in between.
 */
public final class RasterView extends ImageView {
    private final Raster raster = new Raster();
    private @Nullable Shown latest;
    private @Nullable Shown older;

    /** Pixels and the image that shows them. */
    private record Shown(Pixels pixels, PixelBuffer<IntBuffer> buffer, Image image) {
        static Shown of(Pixels pixels) {
            PixelBuffer<IntBuffer> buffer =
                    new PixelBuffer<>(
                            pixels.width(),
                            pixels.height(),
                            IntBuffer.wrap(pixels.values()),
                            PixelFormat.getIntArgbPreInstance());
            pixels.changed().reset();
            return new Shown(pixels, buffer, new WritableImage(buffer));
        }

        /** Copies the changes into the image. */
        void update() {
            DirtyRectangle changed = pixels.changed();
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

    /** Whether the latest picture still has to be passed to the render thread. */
    private boolean isWaiting;

    private final Runnable afterLayout = this::give;

    public RasterView() {
        setMouseTransparent(true);
        setManaged(false);
        sceneProperty().subscribe(this::move);
    }

    private void move(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(afterLayout);
        }
        give();
    }

    /**
     * Called when the pulse passes the latest picture on; the next one is drawn into other pixels.
     */
    private void give() {
        if (isWaiting) {
            isWaiting = false;
            raster.show();
        }
    }

    /** The raster that is drawn into. */
    public Raster raster() {
        return raster;
    }

    /** Device pixels per logical pixel in its window; 1 while it is in none. */
    public double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    /** Sets the callback for when the window moves to a screen with another scale. */
    public void setOnOutputScale(Runnable callback) {
        ObservableValue<Number> scale =
                sceneProperty()
                        .flatMap(Scene::windowProperty)
                        .flatMap(Window::outputScaleXProperty)
                        .orElse(1);
        scale.addListener((source, before, after) -> callback.run());
    }

    /**
     * Sets the size of the picture in logical pixels; {@code scale} is the window's output scale.
     * The picture is transparent afterwards.
     */
    public void resizeRaster(double width, double height, double scale) {
        raster.resize(width, height, scale);
        // one image pixel is one device pixel, even if the last one is only partly needed
        setFitWidth(raster.pixelWidth() / scale);
        setFitHeight(raster.pixelHeight() / scale);
    }

    /** Brings what was drawn since the last call to the screen. */
    public void update() {
        Pixels pixels = raster.pixels();
        if (latest == null || latest.pixels() != pixels) {
            Shown before = latest;
            latest = older != null && older.pixels() == pixels ? older : Shown.of(pixels);
            older = before;
        }
        latest.update();
        setImage(latest.image());
        isWaiting = true;
        if (getScene() == null) {
            give();
        }
    }
}
