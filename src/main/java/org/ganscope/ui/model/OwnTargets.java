package org.ganscope.ui.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.own.Drawing;
import org.ganscope.data.own.Table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The drawings and the tables that a person has brought since the start, the last one of each kind
 * of target: to choose that kind again brings it back, and not what comes with the program.
 */
public final class OwnTargets {
    private final Map<TargetKind, TargetConfig> last = new EnumMap<>(TargetKind.class);

    private final ReadOnlyObjectWrapper<Optional<TargetConfig>> awaited =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Says that the target in force is only the stand-in for one whose file is not read yet: that
     * is remembered in its place, until another is chosen.
     */
    public void await(TargetConfig unread) {
        awaited.set(Optional.of(unread));
    }

    /** The target whose file is not read yet, unless another was chosen since. */
    public ReadOnlyObjectProperty<Optional<TargetConfig>> awaitedProperty() {
        return awaited.getReadOnlyProperty();
    }

    /** {@link #awaitedProperty}. */
    public Optional<TargetConfig> awaited() {
        return awaited.get();
    }

    /** Another target comes into force. */
    void choose(TargetConfig target) {
        awaited.set(Optional.empty());
        keep(target);
    }

    /** Remembers a target, if a person made it. */
    void keep(TargetConfig target) {
        if (isOwn(target)) {
            last.put(target.kind(), target);
        }
    }

    /** Remembers a target of a person's that is older than all others. */
    void keepOlder(TargetConfig target) {
        if (isOwn(target)) {
            last.putIfAbsent(target.kind(), target);
        }
    }

    private static boolean isOwn(TargetConfig target) {
        return switch (target.material()) {
            case Table table -> !table.file().isSample();
            case Drawing drawing -> !drawing.equals(target.kind().standardMaterial());
            default -> false;
        };
    }

    /** The person's target of the same kind; without one, the given target. */
    TargetConfig recall(TargetConfig target) {
        return last.getOrDefault(target.kind(), target);
    }
}
