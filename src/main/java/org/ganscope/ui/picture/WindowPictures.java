package org.ganscope.ui.picture;

import javafx.application.Platform;
import javafx.scene.image.Image;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepMeasure;
import org.ganscope.experiment.SweepRow;
import org.ganscope.export.PictureLook;
import org.ganscope.export.PictureStyle;
import org.ganscope.export.Pictures;
import org.ganscope.session.Snapshot;
import org.ganscope.ui.paper.PictureFile;
import org.ganscope.ui.sweep.MapPicture;
import org.ganscope.ui.theme.Theme;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Draws the window at its first size, without showing it. Starts JavaFX if it is not running, and
 * ends it again then. May be called from any thread but JavaFX's.
 */
public final class WindowPictures implements Pictures {
    private final Theme theme;
    private final boolean startedHere;

    /** Pictures in the light theme. */
    public WindowPictures() {
        this(Theme.LIGHT);
    }

    public WindowPictures(Theme theme) {
        this.theme = theme;
        startedHere = start();
    }

    private static boolean start() {
        try {
            Platform.startup(() -> {});
            return true;
        } catch (IllegalStateException e) {
            return false; // it is already running
        }
    }

    @Override
    public byte[] png(Snapshot snapshot) {
        return MapPicture.png(onFx(() -> draw(snapshot, PictureLook.USUAL, theme)));
    }

    @Override
    public byte[] png(Snapshot snapshot, PictureLook look) {
        Theme wanted = look.isDark() ? Theme.DARK : Theme.LIGHT;
        return MapPicture.png(onFx(() -> draw(snapshot, look, wanted)));
    }

    @Override
    public byte[] map(Sweep sweep, Collection<SweepRow> rows, SweepMeasure measure) {
        List<SweepRow> drawn = List.copyOf(rows);
        return MapPicture.png(onFx(() -> MapPicture.of(sweep, drawn, measure, theme)));
    }

    @Override
    public byte[] file(Snapshot snapshot, PictureLook look, PictureStyle style) {
        Theme wanted = look.isDark() ? Theme.DARK : Theme.LIGHT;
        return onFx(() -> {
            try (Offscreen part = new Offscreen(snapshot, look, wanted)) {
                String caption = style.hasCaption() ? part.caption() : "";
                PictureFile file = PictureFile.of(style, wanted.palette(), caption);
                return file.write(part.record(), style.format());
            }
        });
    }

    private static Image draw(Snapshot snapshot, PictureLook look, Theme theme) {
        try (Offscreen part = new Offscreen(snapshot, look, theme)) {
            return part.snapshot();
        }
    }

    private static <T> T onFx(Callable<T> drawing) {
        FutureTask<T> task = new FutureTask<>(drawing);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a picture was drawn", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the window could not be drawn", e.getCause());
        }
    }

    /** Ends JavaFX, if it was started for these pictures. */
    @Override
    public void close() {
        if (startedHere) {
            Platform.exit();
        }
    }
}
