package org.ganscope.export.page;

import org.ganscope.session.Run;
import org.ganscope.session.Snapshot;

import java.util.List;

/**
 * A run as a page shows it.
 *
 * @param run at its end
 * @param end its last snapshot, with the curves of the whole run
 * @param keyframes in the order of their steps
 */
record Recording(Run run, Snapshot end, List<Scene> scenes, List<Keyframe> keyframes) {
    Recording {
        scenes = List.copyOf(scenes);
        keyframes = List.copyOf(keyframes);
    }
}
