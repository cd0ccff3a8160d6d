package org.ganscope.ui.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.view.line.LineLayer;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The layers of the line that are shown: initially all of them. On the JavaFX thread only. */
public final class LineLayers {
    private final ReadOnlyObjectWrapper<Set<LineLayer>> shown =
            new ReadOnlyObjectWrapper<>(Set.of(LineLayer.values()));

    /** The layers that are shown; each change gives a new, immutable set. */
    public ReadOnlyObjectProperty<Set<LineLayer>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public Set<LineLayer> shown() {
        return shown.get();
    }

    public boolean shows(LineLayer layer) {
        return shown.get().contains(layer);
    }

    /** Shows or hides a layer. */
    public void toggle(LineLayer layer) {
        Set<LineLayer> next = EnumSet.noneOf(LineLayer.class);
        next.addAll(shown());
        if (!next.remove(layer)) {
            next.add(layer);
        }
        show(next);
    }

    /** Shows only these. */
    public void show(Collection<LineLayer> layers) {
        shown.set(Set.copyOf(layers));
    }
}
