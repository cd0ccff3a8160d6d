package org.ganscope.ui.window;

import javafx.geometry.Rectangle2D;

import java.util.Comparator;
import java.util.List;

/** Fits a window to the present screens. */
final class ScreenFit {
    private ScreenFit() {}

    /**
     * The same bounds, moved and cut so that all of it is on one screen: the one that shows most of
     * it, or the first if none shows any of it.
     *
     * @param screens the room of each for windows, the main one first; at least one
     */
    static Rectangle2D on(List<Rectangle2D> screens, Rectangle2D window) {
        Rectangle2D screen =
                screens.stream()
                        .max(Comparator.comparingDouble(candidate -> shared(candidate, window)))
                        .filter(best -> shared(best, window) > 0)
                        .orElse(screens.getFirst());
        double width = Math.min(window.getWidth(), screen.getWidth());
        double height = Math.min(window.getHeight(), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(window.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(window.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    private static double shared(Rectangle2D screen, Rectangle2D window) {
        double width =
                Math.min(screen.getMaxX(), window.getMaxX())
                        - Math.max(screen.getMinX(), window.getMinX());
        double height =
                Math.min(screen.getMaxY(), window.getMaxY())
                        - Math.max(screen.getMinY(), window.getMinY());
        return Math.max(width, 0) * Math.max(height, 0);
    }
}
