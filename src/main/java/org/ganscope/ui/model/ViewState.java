package org.ganscope.ui.model;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.ganscope.lesson.LessonPlace;
import org.ganscope.ui.theme.TextSizes;
import org.ganscope.ui.theme.Theme;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.plane.PlaneLayer;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a window shows its runs, independent of which runs they are. On the JavaFX thread only. */
public final class ViewState {
    /** The initial position of the probe. */
    private static final double FIRST_Z = 0.4;

    /** Sizes of text while presenting are fifths of that at a desk. */
    private static final double SIZES = 5;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final BooleanProperty presenting = new SimpleBooleanProperty(false);
    private final DoubleProperty textScale = new SimpleDoubleProperty(TextSizes.HALL);
    private final ObjectProperty<SidePanel> side = new SimpleObjectProperty<>(SidePanel.SETTINGS);
    private final ObjectProperty<Set<LessonPlace.Part>> hidden =
            new SimpleObjectProperty<>(Set.of());
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

    /** The size of the text while presenting, relative to that at a desk: 1 to 2. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** Makes the text of a presentation larger by some steps of 20 %, or smaller. */
    public void enlarge(int steps) {
        double other = Math.rint(SIZES * textScale.get() + steps) / SIZES;
        textScale.set(Math.clamp(other, 1, TextSizes.MOST));
    }

    /** What the column beside the stage shows. */
    public ObjectProperty<SidePanel> sideProperty() {
        return side;
    }

    /** Parts of the window that are covered, so that you think before you look. */
    public ObjectProperty<Set<LessonPlace.Part>> hiddenProperty() {
        return hidden;
    }

    /**
     * Shows these layers and no others.
     *
     * @param keys of the layers
     * @param isPlane whether they are those over the plane
     */
    public void showLayers(Set<String> keys, boolean isPlane) {
        if (isPlane) {
            layers.show(chosen(keys, PlaneLayer::named));
        } else {
            lineLayers.show(chosen(keys, LineLayer::named));
        }
    }

    private static <T> Set<T> chosen(Set<String> keys, Function<String, Optional<T>> finder) {
        return keys.stream()
                .flatMap(key -> finder.apply(key).stream())
                .collect(Collectors.toUnmodifiableSet());
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
