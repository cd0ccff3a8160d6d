package org.ganscope.ui.model;

import org.ganscope.data.Drawing;
import org.ganscope.data.Table;
import org.ganscope.data.TargetConfig;
import org.ganscope.data.TargetKind;

import java.util.EnumMap;
import java.util.Map;

/**
 * The drawings and the tables that a person has brought since the start, the last one of each kind
 * of target: to choose that kind again brings it back, and not what comes with the program.
 */
final class OwnTargets {
    private final Map<TargetKind, TargetConfig> last = new EnumMap<>(TargetKind.class);

    /** Remembers a target, if a person made it. */
    void keep(TargetConfig target) {
        if (isOwn(target)) {
            last.put(target.kind(), target);
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
