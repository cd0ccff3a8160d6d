package org.ganscope.ui.model;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.ganscope.view.plane.PlaneLayer;

import java.util.EnumSet;
import java.util.Set;

/**
 * The {@linkplain WishedLayers wished} layers of the plane that a stage shows: those that its game
 * has. A wish that this game cannot meet is kept for the next one; meanwhile the output of D
 * replaces a missing background. On the JavaFX thread only.
 */
public final class LayerChoice {
    private final WishedLayers wishes;

    /** Follows the wishes as long as this choice is in use. */
    private final ObjectProperty<Set<PlaneLayer>> wished =
            new SimpleObjectProperty<>(Set.copyOf(PlaneLayer.standard()));

    private final Set<PlaneLayer> offered = EnumSet.allOf(PlaneLayer.class);
    private final ReadOnlyObjectWrapper<Set<PlaneLayer>> shown =
            new ReadOnlyObjectWrapper<>(wished.get());

    public LayerChoice(WishedLayers wishes) {
        this.wishes = wishes;
        wished.bind(wishes.property());
        wished.subscribe(this::update);
    }

    /** The layers that are shown; each change gives a new, immutable set. */
    public ReadOnlyObjectProperty<Set<PlaneLayer>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public Set<PlaneLayer> shown() {
        return shown.get();
    }

    public boolean shows(PlaneLayer layer) {
        return shown.get().contains(layer);
    }

    /** Sets the layers that the game has; {@link PlaneLayer#SCORE} is always among them. */
    public void offer(Set<PlaneLayer> layers) {
        if (!offered.equals(layers)) {
            offered.clear();
            offered.addAll(layers);
            update();
        }
    }

    /**
     * Shows or hides a layer; a background replaces another one. Does nothing with a layer that the
     * game does not have.
     */
    public void toggle(PlaneLayer layer) {
        if (!offered.contains(layer)) {
            return;
        }
        boolean wasShown = shows(layer);
        Set<PlaneLayer> next = EnumSet.noneOf(PlaneLayer.class);
        next.addAll(wished.get());
        next.removeIf(other -> other == layer || layer.isGround() && other.isGround());
        if (!wasShown) {
            next.add(layer);
        }
        wishes.show(next);
    }

    private void update() {
        Set<PlaneLayer> next = EnumSet.noneOf(PlaneLayer.class);
        for (PlaneLayer layer : wished.get()) {
            if (offered.contains(layer)) {
                next.add(layer);
            } else if (layer.isGround()) {
                next.add(PlaneLayer.SCORE);
            }
        }
        shown.set(Set.copyOf(next));
    }
}
