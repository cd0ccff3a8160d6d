package org.ganscope.view.plane;

import org.ganscope.data.Region;

import java.util.Optional;

/**
 * The visible part of the plane.
 *
 * @param view where you look; empty, or with another region than the picture's, for all of it
 * @param width of the panel, in pixels; 0 while there is none
 * @param height of the panel, in pixels
 */
public record VisiblePart(Optional<PlaneView> view, double width, double height) {
    /** The region of the data. */
    public static VisiblePart home() {
        return new VisiblePart(Optional.empty(), 0, 0);
    }

    /**
     * The region that fills the panel.
     *
     * @param home the region of the data
     */
    public Region of(Region home) {
        boolean hasPanel = width > 0 && height > 0;
        PlaneView looking =
                view.filter(own -> own.home().equals(home)).orElseGet(() -> PlaneView.fitted(home));
        return hasPanel ? looking.region(width, height) : home;
    }
}
