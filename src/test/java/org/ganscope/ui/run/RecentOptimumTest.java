package org.ganscope.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneFrames;
import org.ganscope.view.plane.PlaneLayers;
import org.ganscope.view.plane.PlaneRequest;
import org.ganscope.view.plane.VisiblePart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

@DisplayName("D* under the pointer")
class RecentOptimumTest {
    private static final long QUARTER = 250_000_000;

    private final RecentOptimum optimum = new RecentOptimum();
    private final PlaneFrames frames = new PlaneFrames();
    private final Run run = new Run(config("non-saturating"));

    private static GanConfig config(String objective) {
        GanConfig config = Settings.of("data.target").parse(GanConfig.standard(), "ring");
        return Settings.of("objective").parse(config, objective);
    }

    private Snapshot next(SessionState state) {
        run.step(StepKind.BOTH);
        return run.snapshot(FrameRequest.all(2), 1, state, 0);
    }

    private PlaneFrame frame(Snapshot snapshot, boolean readsOptimum) {
        PlaneRequest request = PlaneRequest.at(0, 0).showing(Set.of());
        return frames.frame(snapshot, readsOptimum ? request.readingOptimum() : request);
    }

    @Test
    void isAskedForOnceForAPictureThatStays() {
        Snapshot snapshot = next(SessionState.PAUSED);
        PlaneFrame without = frame(snapshot, false);
        assertTrue(optimum.isDue(snapshot, without, 0));
        assertTrue(Double.isNaN(optimum.at(snapshot, without, 2, 0)));
        PlaneFrame with = frame(snapshot, true);
        optimum.keep(snapshot, with, 0);
        assertFalse(optimum.isDue(snapshot, without, 10 * QUARTER));
        assertEquals(with.optimum().orElseThrow().at(2, 0), optimum.at(snapshot, without, 2, 0));
    }

    @Test
    void isNeverOfAnotherPictureWhileNothingSteps() {
        Snapshot before = next(SessionState.PAUSED);
        optimum.keep(before, frame(before, true), 0);
        Snapshot after = next(SessionState.PAUSED);
        PlaneFrame frame = frame(after, false);
        assertTrue(optimum.isDue(after, frame, 1));
        assertTrue(Double.isNaN(optimum.at(after, frame, 2, 0)));
    }

    @Test
    void mayBeAQuarterOfASecondOldWhileTheRunTrains() {
        Snapshot before = next(SessionState.RUNNING);
        optimum.keep(before, frame(before, true), 0);
        Snapshot after = next(SessionState.RUNNING);
        PlaneFrame frame = frame(after, false);
        assertFalse(optimum.isDue(after, frame, QUARTER - 1));
        assertTrue(optimum.isDue(after, frame, QUARTER));
        assertFalse(Double.isNaN(optimum.at(after, frame, 2, 0)));
    }

    @Test
    void isNotThatOfAnotherPartOfThePlane() {
        Snapshot snapshot = next(SessionState.RUNNING);
        optimum.keep(snapshot, frame(snapshot, true), 0);
        PlaneRequest elsewhere =
                new PlaneRequest(
                        0,
                        0,
                        new VisiblePart(Optional.empty(), 640, 300),
                        Set.of(),
                        false,
                        PlaneLayers.Trails.none());
        PlaneFrame frame = frames.frame(snapshot, elsewhere);
        assertTrue(optimum.isDue(snapshot, frame, 0));
        assertTrue(Double.isNaN(optimum.at(snapshot, frame, 2, 0)));
    }

    @Test
    void isNeverDueInAGameThatHasNone() {
        Run critics = new Run(config("wgan-gp"));
        Snapshot snapshot = critics.snapshot(FrameRequest.all(2), 1, SessionState.PAUSED, 0);
        PlaneFrame frame = frame(snapshot, true);
        optimum.keep(snapshot, frame, 0);
        assertFalse(optimum.isDue(snapshot, frame, 0));
        assertTrue(Double.isNaN(optimum.at(snapshot, frame, 2, 0)));
    }
}
