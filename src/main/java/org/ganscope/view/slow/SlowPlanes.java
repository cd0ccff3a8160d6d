package org.ganscope.view.slow;

import org.ganscope.gan.FrozenPlayers;
import org.ganscope.view.plane.PlaneField;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneFrames;
import org.ganscope.view.plane.PlaneLayer;
import org.ganscope.view.plane.PlaneLayers;
import org.ganscope.view.plane.PlaneRequest;

import java.util.Optional;
import java.util.Set;

/** Makes what a sub-step adds to pictures of the plane. For one thread at a time. */
public final class SlowPlanes {
    private final PlaneFrames frames = new PlaneFrames();

    /**
     * What a sub-step adds to its picture.
     *
     * @param frame made from {@link SlowStep#snapshot} for this request
     */
    public SlowPlane of(SlowStep step, PlaneFrame frame, PlaneRequest request) {
        SlowMarks marks = SlowMarks.of(step);
        PlaneLayers.Belief belief = frame.layers().belief();
        double move = marks.longestMove();
        double moveFactor = Enlargement.of(move, frame.seen().x().length());
        Optional<FrozenPlayers> before =
                step.before()
                        .filter(players ->
                                !players.discriminator().equals(step.players().discriminator()));
        if (before.isEmpty()) {
            return new SlowPlane(
                    marks,
                    belief.origin(),
                    belief.cannotTell(),
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    moveFactor);
        }
        PlaneField past = field(step, before.get(), request, belief.origin());
        PlaneField now = field(step, step.players(), request, belief.origin());
        double factor =
                Enlargement.of(Enlargement.largest(past.values(), now.values()), range(now));
        float[] enlarged = Enlargement.enlarged(past.values(), now.values(), factor);
        return new SlowPlane(
                marks,
                belief.origin(),
                belief.cannotTell(),
                Optional.of(past),
                Optional.of(new PlaneField(past.region(), past.columns(), past.rows(), enlarged)),
                factor,
                moveFactor);
    }

    /** What a D says over the visible part, measured from an origin. */
    private PlaneField field(
            SlowStep step, FrozenPlayers players, PlaneRequest request, double origin) {
        PlaneFrame frame =
                frames.frame(
                        step.traced().at().with(players),
                        new PlaneRequest(
                                request.z1(),
                                request.z2(),
                                request.visible(),
                                Set.of(PlaneLayer.SCORE),
                                false,
                                PlaneLayers.Trails.none()));
        PlaneField field = frame.layers().ground().orElseThrow().field();
        float shift = (float) (frame.layers().belief().origin() - origin);
        float[] values = field.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] += shift;
        }
        return new PlaneField(field.region(), field.columns(), field.rows(), values);
    }

    private static double range(PlaneField field) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (float value : field.values()) {
            low = Float.isFinite(value) ? Math.min(low, value) : low;
            high = Float.isFinite(value) ? Math.max(high, value) : high;
        }
        return Math.max(high - low, 0);
    }
}
