package org.ganscope.ui.paper;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;

import org.ganscope.ui.theme.Theme;

import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Takes pictures of parts of an open window, in either theme. The window changes its theme for a
 * moment, between two frames, so nobody sees it.
 *
 * @param refresh draws the present state of everything in the window; takes the time in ns
 */
public record PictureTaker(ObjectProperty<Theme> theme, Parent root, LongConsumer refresh) {
    /** Does something with a picture while the window has the theme. */
    public <T> T take(Node node, Theme wanted, Function<NodePicture, T> use) {
        Theme now = theme.get();
        try {
            return use.apply(
                    NodePicture.of(
                            node,
                            () -> {
                                dress(wanted.other()); // with other colours nothing stays drawn
                                dress(wanted);
                            }));
        } finally {
            if (theme.get() != now) {
                dress(now);
            }
        }
    }

    private void dress(Theme wanted) {
        theme.set(wanted);
        root.applyCss();
        root.layout();
        refresh.accept(System.nanoTime());
        root.layout();
        refresh.accept(System.nanoTime());
    }
}
