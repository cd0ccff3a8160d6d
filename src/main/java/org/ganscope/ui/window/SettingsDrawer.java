package org.ganscope.ui.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The place of the settings: a column next to the stage or, while presenting, a drawer over its
 * left edge, so that opening it moves nothing. Both can be closed. A presentation begins with the
 * drawer closed; when it ends, the column is as it was before.
 */
final class SettingsDrawer {
    private static final String OVER = "drawer";

    private final Region settings;
    private final HBox beside;
    private final StackPane over;
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private boolean isOver;
    private boolean wasOpen = true;

    /**
     * @param beside the row whose first part is the column
     * @param over the node under the drawer
     */
    SettingsDrawer(Region settings, HBox beside, StackPane over) {
        this.settings = settings;
        this.beside = beside;
        this.over = over;
        StackPane.setAlignment(settings, Pos.CENTER_LEFT);
        open.subscribe(whether -> place());
    }

    /** Whether the settings are visible. */
    BooleanProperty openProperty() {
        return open;
    }

    /** Makes the column a drawer, or the drawer a column again. */
    void setOver(boolean wanted) {
        if (wanted == isOver) {
            return;
        }
        isOver = wanted;
        if (wanted) {
            wasOpen = open.get();
            settings.getStyleClass().add(OVER);
        } else {
            settings.getStyleClass().remove(OVER);
        }
        open.set(!wanted && wasOpen);
        place();
    }

    /** Closes it if it is over the stage; returns whether it was. */
    boolean leave() {
        boolean isInTheWay = isOver && open.get();
        if (isInTheWay) {
            open.set(false);
        }
        return isInTheWay;
    }

    private void place() {
        beside.getChildren().remove(settings);
        over.getChildren().remove(settings);
        if (open.get() && isOver) {
            over.getChildren().add(settings);
        } else if (open.get()) {
            beside.getChildren().addFirst(settings);
        }
    }
}
