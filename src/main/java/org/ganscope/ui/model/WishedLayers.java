package org.ganscope.ui.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.view.plane.PlaneLayer;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * The layers of the plane that the user wants to see in a game that has them all; at most one of
 * them is a background. All stages of a window follow it, as far as their game has the layers: see
 * {@link LayerChoice}. On the JavaFX thread only.
 */
public final class WishedLayers {
    private final ReadOnlyObjectWrapper<Set<PlaneLayer>> wished =
            new ReadOnlyObjectWrapper<>(Set.copyOf(PlaneLayer.standard()));

    /** The layers; each change gives a new, immutable set. */
    public ReadOnlyObjectProperty<Set<PlaneLayer>> property() {
        return wished.getReadOnlyProperty();
    }

    public Set<PlaneLayer> get() {
        return wished.get();
    }

    /** Wishes for these; only the first of several backgrounds. */
    public void show(Collection<PlaneLayer> layers) {
        Set<PlaneLayer> next = EnumSet.noneOf(PlaneLayer.class);
        for (PlaneLayer layer : PlaneLayer.values()) {
            boolean taken = layer.isGround() && next.stream().anyMatch(PlaneLayer::isGround);
            if (layers.contains(layer) && !taken) {
                next.add(layer);
            }
        }
        wished.set(Set.copyOf(next));
    }
}
