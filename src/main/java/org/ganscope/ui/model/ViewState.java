package org.ganscope.ui.model;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.ganscope.ui.theme.Theme;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.plane.PlaneLayer;

import java.util.Set;

/** How a window shows its runs, independent of which runs they are. On the JavaFX thread only. */
public final class ViewState {
    /** The initial position of the probe. */
    private static final double FIRST_Z = 0.4;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final BooleanProperty presenting = new SimpleBooleanProperty(false);
    private final ObjectProperty<SidePanel> side = new SimpleObjectProperty<>(SidePanel.SETTINGS);
    private final WishedLayers layers = new WishedLayers();
    private final LineLayers lineLayers = new LineLayers();
    private final DoubleProperty z1 = new SimpleDoubleProperty(FIRST_Z);
    private final DoubleProperty z2 = new SimpleDoubleProperty(0);

    /** Restores the initial layers and position of the probe. */
    public void reset() {
        layers.show(PlaneLayer.standard());
        lineLayers.show(Set.of(LineLayer.values()));
        z1.set(FIRST_Z);
        z2.set(0);
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether everything is larger, for the last row of a lecture hall. */
    public BooleanProperty presentingProperty() {
        return presenting;
    }

    /** What the column beside the stage shows. */
    public ObjectProperty<SidePanel> sideProperty() {
        return side;
    }

    /** The layers of a game over the plane that are shown, if the game has them. */
    public WishedLayers layers() {
        return layers;
    }

    /** The layers of a game on the line that are shown. */
    public LineLayers lineLayers() {
        return lineLayers;
    }

    /** The first coordinate of the latent probe. */
    public DoubleProperty z1Property() {
        return z1;
    }

    /** The second one, for a two-dimensional latent space. */
    public DoubleProperty z2Property() {
        return z2;
    }
}
