package org.ganscope.view.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.session.Snapshot;

import java.util.ArrayDeque;

/** Where the first generated samples were in the last pictures of a run. */
final class PlaneTrails {
    static final int SAMPLES = 120;
    static final int TIMES = 10;

    private final ArrayDeque<float[]> x = new ArrayDeque<>();
    private final ArrayDeque<float[]> y = new ArrayDeque<>();
    private final ArrayDeque<Long> steps = new ArrayDeque<>();
    private long run = -1;

    /** Forgets the way so far. */
    void clear() {
        x.clear();
        y.clear();
        steps.clear();
    }

    /**
     * Notes where samples are; a run that began anew has no way behind it.
     *
     * @param made (2 × {@value #SAMPLES} or more)
     */
    PlaneLayers.Trails update(Snapshot snapshot, FMatrixRMaj made) {
        boolean goesOn =
                snapshot.run() == run && (steps.isEmpty() || snapshot.step() >= steps.getLast());
        if (!goesOn) {
            clear();
            run = snapshot.run();
        }
        if (steps.isEmpty() || snapshot.step() > steps.getLast()) {
            note(snapshot.step(), made);
        }
        int times = steps.size();
        float[] allX = new float[times * SAMPLES];
        float[] allY = new float[times * SAMPLES];
        join(x, allX);
        join(y, allY);
        return new PlaneLayers.Trails(SAMPLES, allX, allY, steps.getLast() - steps.getFirst());
    }

    private void note(long step, FMatrixRMaj made) {
        float[] nextX = steps.size() < TIMES ? new float[SAMPLES] : x.removeFirst();
        float[] nextY = steps.size() < TIMES ? new float[SAMPLES] : y.removeFirst();
        if (steps.size() == TIMES) {
            steps.removeFirst();
        }
        System.arraycopy(made.data, 0, nextX, 0, SAMPLES);
        System.arraycopy(made.data, made.numCols, nextY, 0, SAMPLES);
        x.addLast(nextX);
        y.addLast(nextY);
        steps.addLast(step);
    }

    private static void join(ArrayDeque<float[]> parts, float[] all) {
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, SAMPLES);
            at += SAMPLES;
        }
    }
}
