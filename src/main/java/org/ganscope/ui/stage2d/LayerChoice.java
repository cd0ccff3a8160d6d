package org.ganscope.ui.stage2d;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Which layers of the plane a person wants to see. On the JavaFX thread only. */
public final class LayerChoice {
    private final ReadOnlyObjectWrapper<Set<PlaneLayer>> shown =
            new ReadOnlyObjectWrapper<>(Set.copyOf(PlaneLayer.standard()));

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

    /** Shows a layer or hides it; a ground takes the place of another one. */
    public void toggle(PlaneLayer layer) {
        Set<PlaneLayer> next = EnumSet.noneOf(PlaneLayer.class);
        next.addAll(shown.get());
        if (!next.remove(layer)) {
            next.removeIf(other -> layer.isGround() && other.isGround());
            next.add(layer);
        }
        shown.set(Set.copyOf(next));
    }

    /** Shows these; of several grounds the first one. */
    public void show(Collection<PlaneLayer> layers) {
        Set<PlaneLayer> next = EnumSet.noneOf(PlaneLayer.class);
        for (PlaneLayer layer : PlaneLayer.values()) {
            boolean taken = layer.isGround() && next.stream().anyMatch(PlaneLayer::isGround);
            if (layers.contains(layer) && !taken) {
                next.add(layer);
            }
        }
        shown.set(Set.copyOf(next));
    }
}
