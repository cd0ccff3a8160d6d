package org.ganscope.ui.stage2d;

import org.ganscope.data.Range;
import org.ganscope.data.Region;

/** Pictures of the plane for tests. */
final class PlaneSamples {
    static final Region HOME = new Region(new Range(-3, 3), new Range(-2, 2));

    private PlaneSamples() {}

    /** Two real samples, one generated sample, and the probe at (1, −0.5). */
    static PlaneFrame few() {
        return at(HOME);
    }

    /** The same over another region. */
    static PlaneFrame at(Region home) {
        return new PlaneFrame(
                home,
                home,
                new PlaneFrame.Points(new float[] {-1, 2}, new float[] {1, 1.5f}),
                new PlaneFrame.Points(new float[] {-2}, new float[] {-1}),
                new PlaneFrame.Probe(1, -0.5, 0.25));
    }
}
