package org.ganscope.export.page;

import org.ganscope.session.Snapshot;
import org.ganscope.view.line.LineRequest;
import org.ganscope.view.line.StageFrame;
import org.ganscope.view.line.StageFrames;
import org.ganscope.view.plane.PlaneField;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneFrames;
import org.ganscope.view.plane.PlaneLayer;
import org.ganscope.view.plane.PlaneRequest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes keyframes of snapshots, and the scenes that they belong to. */
final class FrameMaker {
    /** D* over the plane is smooth: so many columns and rows are enough. */
    static final int FIELD = 64;

    private static final Set<PlaneLayer> ASKED = EnumSet.of(PlaneLayer.REAL, PlaneLayer.MODES);

    private final StageFrames lines = new StageFrames();
    private final PlaneFrames planes = new PlaneFrames();
    private final List<Scene> scenes = new ArrayList<>();

    /** The scenes of the keyframes so far, in their order. */
    List<Scene> scenes() {
        return List.copyOf(scenes);
    }

    Keyframe of(Snapshot snapshot) {
        return snapshot.config().dataDimension() == 1 ? line(snapshot) : plane(snapshot);
    }

    private Keyframe line(Snapshot snapshot) {
        StageFrame frame = lines.frame(snapshot, LineRequest.at(0, 0));
        if (isNew(snapshot)) {
            scenes.add(new Scene(snapshot.config(), StageParts.of(frame)));
        }
        return new Keyframe(
                snapshot,
                scenes.size() - 1,
                frame.beliefs().origin(),
                frame.densities().model(),
                frame.beliefs().optimal());
    }

    private Keyframe plane(Snapshot snapshot) {
        PlaneFrame frame =
                planes.frame(snapshot, PlaneRequest.at(0, 0).showing(ASKED).readingOptimum());
        if (isNew(snapshot)) {
            scenes.add(new Scene(snapshot.config(), StageParts.of(frame)));
        }
        double low = snapshot.config().game().scoreKind().low();
        double high = snapshot.config().game().scoreKind().high();
        return new Keyframe(
                snapshot,
                scenes.size() - 1,
                frame.layers().belief().origin(),
                new float[0],
                frame.optimum()
                        .map(field -> shares(field, low, high))
                        .orElseGet(() -> new float[0]));
    }

    private boolean isNew(Snapshot snapshot) {
        return scenes.isEmpty() || !scenes.getLast().fits(snapshot.config());
    }

    /** The values at the nodes of a coarse grid, the lowest row first. */
    private static float[] shares(PlaneField field, double low, double high) {
        float[] shares = new float[FIELD * FIELD];
        double lastColumn = field.columns() - 1.0;
        double lastRow = field.rows() - 1.0;
        for (int row = 0; row < FIELD; row++) {
            double y = field.y(0) + row / (FIELD - 1.0) * lastRow * (field.y(1) - field.y(0));
            for (int column = 0; column < FIELD; column++) {
                double x =
                        field.x(0)
                                + column / (FIELD - 1.0) * lastColumn * (field.x(1) - field.x(0));
                shares[row * FIELD + column] = (float) ((field.at(x, y) - low) / (high - low));
            }
        }
        return shares;
    }
}
