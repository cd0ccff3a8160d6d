package org.ganscope.ui.stage2d;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.view.plane.PlaneLayer;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which layers of the plane a person wants to see, and which of them the game has. A wish that this
 * game cannot meet is kept for the next one; meanwhile what D says stands in for a ground that is
 * not there. On the JavaFX thread only.
 */
public final class LayerChoice {
    private final Set<PlaneLayer> wished = EnumSet.copyOf(PlaneLayer.standard());
    private final Set<PlaneLayer> offered = EnumSet.allOf(PlaneLayer.class);
    private final ReadOnlyObjectWrapper<Set<PlaneLayer>> shown =
            new ReadOnlyObjectWrapper<>(Set.copyOf(wished));

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

    /** What the person wants to see in a game that has all layers. */
    public Set<PlaneLayer> wished() {
        return Set.copyOf(wished);
    }

    /** Says which layers the game has; {@link PlaneLayer#SCORE} is always among them. */
    void offer(Set<PlaneLayer> layers) {
        if (!offered.equals(layers)) {
            offered.clear();
            offered.addAll(layers);
            update();
        }
    }

    /**
     * Shows a layer or hides it; a ground takes the place of another one. Does nothing with a layer
     * that the game does not have.
     */
    public void toggle(PlaneLayer layer) {
        if (!offered.contains(layer)) {
            return;
        }
        boolean wasShown = shows(layer);
        wished.removeIf(other -> other == layer || layer.isGround() && other.isGround());
        if (!wasShown) {
            wished.add(layer);
        }
        update();
    }

    /** Shows these; of several grounds the first one. */
    public void show(Collection<PlaneLayer> layers) {
        wished.clear();
        for (PlaneLayer layer : PlaneLayer.values()) {
            boolean taken = layer.isGround() && wished.stream().anyMatch(PlaneLayer::isGround);
            if (layers.contains(layer) && !taken) {
                wished.add(layer);
            }
        }
        update();
    }

    private void update() {
        Set<PlaneLayer> next = EnumSet.noneOf(PlaneLayer.class);
        for (PlaneLayer layer : wished) {
            if (offered.contains(layer)) {
                next.add(layer);
            } else if (layer.isGround()) {
                next.add(PlaneLayer.SCORE);
            }
        }
        shown.set(Set.copyOf(next));
    }
}
