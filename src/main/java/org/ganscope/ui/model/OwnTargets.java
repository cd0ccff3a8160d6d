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
 * The drawings and tables that you have used since the start, the last one of each kind of target:
 * choosing that kind again brings yours back instead of the example of the program.
 */
public final class OwnTargets {
    private final Map<TargetKind, TargetConfig> last = new EnumMap<>(TargetKind.class);

    private final ReadOnlyObjectWrapper<Optional<TargetConfig>> awaited =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Marks the target in force as a placeholder for one whose file has not been read yet, which is
     * remembered instead of it until another is chosen.
     */
    public void await(TargetConfig unread) {
        awaited.set(Optional.of(unread));
    }

    /** The target whose file has not been read yet, unless another was chosen since. */
    public ReadOnlyObjectProperty<Optional<TargetConfig>> awaitedProperty() {
        return awaited.getReadOnlyProperty();
    }

    /** {@link #awaitedProperty}. */
    public Optional<TargetConfig> awaited() {
        return awaited.get();
    }

    /** Called when another target comes into force. */
    void choose(TargetConfig target) {
        awaited.set(Optional.empty());
        keep(target);
    }

    /** Remembers a target, if it is the user's own. */
    void keep(TargetConfig target) {
        if (isOwn(target)) {
            last.put(target.kind(), target);
        }
    }

    /** Remembers a target of the user that is older than all others. */
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

    /** The user's target of the same kind or, without one, the given target. */
    TargetConfig recall(TargetConfig target) {
        return last.getOrDefault(target.kind(), target);
    }
}
