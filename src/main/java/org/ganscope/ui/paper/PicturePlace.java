package org.ganscope.ui.paper;

import javafx.scene.Node;

/**
 * A part of the window of which a picture can be taken.
 *
 * @param id in names of files
 * @param name in lists
 */
public record PicturePlace(String id, String name, Node node) {
    @Override
    public String toString() {
        return name;
    }
}
