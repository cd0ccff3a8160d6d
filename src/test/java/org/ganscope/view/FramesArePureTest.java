package org.ganscope.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.Range;
import org.ganscope.data.Region;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.view.line.LineRequest;
import org.ganscope.view.line.StageFrames;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneFrames;
import org.ganscope.view.plane.PlaneLayer;
import org.ganscope.view.plane.PlaneLayers;
import org.ganscope.view.plane.PlaneRequest;
import org.ganscope.view.plane.PlaneView;
import org.ganscope.view.plane.VisiblePart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

@DisplayName("A picture is the same for a snapshot and a request, whatever was asked before:")
class FramesArePureTest {
    /** Games that differ in what a factory may keep: networks, samples, partners, averages. */
    private static final List<String> GAMES =
            List.of(
                    "seed=3",
                    "objective=wgan-gp",
                    "objective=hinge discriminator.packing=2",
                    "discriminator.minibatchKernels=4 regularisers.noise=0.3",
                    "generator.layers=8 updates.averaging=0.9",
                    "latent.dimension=3 latent.prior=uniform");

    private static final int ASKED = 40;

    private final Random random = new Random(20);

    private static GanConfig config(String target, String settings) {
        GanConfig config = Settings.of("data.target").parse(GanConfig.standard(), target);
        for (String setting : settings.split(" ")) {
            String[] parts = setting.split("=");
            config = Settings.of(parts[0]).parse(config, parts[1]);
        }
        return config;
    }

    private static List<Snapshot> snapshots(String... targets) {
        List<Snapshot> snapshots = new ArrayList<>();
        for (String target : targets) {
            for (String game : GAMES) {
                Run run = new Run(config(target, game));
                long number = snapshots.size();
                for (int i = 0; i < 3; i++) {
                    snapshots.add(
                            run.snapshot(FrameRequest.all(2), number, SessionState.PAUSED, 0));
                    run.step(StepKind.BOTH);
                }
            }
        }
        return snapshots;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private double anyLatent() {
        return 5 * random.nextDouble() - 2.5;
    }

    @Test
    void onTheLine() {
        List<Snapshot> snapshots = snapshots("two-modes", "gaussian");
        StageFrames used = new StageFrames();
        for (int i = 0; i < ASKED; i++) {
            Snapshot snapshot = any(snapshots);
            LineRequest request = new LineRequest(anyLatent(), anyLatent(), anyAxis());
            if (random.nextBoolean()) {
                used.spread(any(snapshots));
            }
            assertSame(
                    new StageFrames().frame(snapshot, request), used.frame(snapshot, request), "");
        }
    }

    private Optional<Range> anyAxis() {
        return any(
                List.of(
                        Optional.empty(),
                        Optional.of(new Range(-4, 4)),
                        Optional.of(new Range(-1, 6.5))));
    }

    @Test
    void overThePlane() {
        List<Snapshot> snapshots = snapshots("ring", "moons");
        PlaneFrames used = new PlaneFrames();
        List<PlaneLayers.Trails> pasts = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            Snapshot snapshot = any(snapshots);
            PlaneRequest request =
                    new PlaneRequest(
                            anyLatent(),
                            anyLatent(),
                            anyPart(snapshot),
                            anyLayers(),
                            random.nextBoolean(),
                            past(snapshot, pasts));
            PlaneFrame frame = used.frame(snapshot, request);
            assertSame(new PlaneFrames().frame(snapshot, request), frame, "");
            pasts.add(frame.layers().trails());
        }
        assertTrue(pasts.stream().anyMatch(past -> past.times() > 1), "no trail was continued");
    }

    /** Trails of the same run, if there are any. */
    private static PlaneLayers.Trails past(Snapshot snapshot, List<PlaneLayers.Trails> pasts) {
        return pasts.stream()
                .filter(past -> past.run() == snapshot.run())
                .findFirst()
                .orElse(PlaneLayers.Trails.none());
    }

    private VisiblePart anyPart(Snapshot snapshot) {
        Region home = snapshot.config().target().create2D().range();
        return any(
                List.of(
                        VisiblePart.home(),
                        new VisiblePart(Optional.empty(), 640, 480),
                        new VisiblePart(
                                Optional.of(PlaneView.fitted(home).zoomed(3, 1, 0.5)), 300, 500)));
    }

    private Set<PlaneLayer> anyLayers() {
        Set<PlaneLayer> layers = EnumSet.noneOf(PlaneLayer.class);
        for (PlaneLayer layer : PlaneLayer.values()) {
            if (random.nextInt(3) > 0 && !(layer.isGround() && hasGround(layers))) {
                layers.add(layer);
            }
        }
        return layers;
    }

    private static boolean hasGround(Set<PlaneLayer> layers) {
        return layers.stream().anyMatch(PlaneLayer::isGround);
    }

    /** Compares every number, also those in records of records and in arrays. */
    private static void assertSame(Object expected, Object found, String where) {
        switch (expected) {
            case float[] numbers ->
                    assertTrue(
                            Arrays.equals(numbers, (float[]) found), where + " has other numbers");
            case double[] numbers ->
                    assertTrue(
                            Arrays.equals(numbers, (double[]) found), where + " has other numbers");
            case Optional<?> optional -> {
                Optional<?> other = (Optional<?>) found;
                assertEquals(optional.isPresent(), other.isPresent(), where);
                optional.ifPresent(value -> assertSame(value, other.orElseThrow(), where));
            }
            case List<?> list -> {
                assertEquals(list.size(), ((List<?>) found).size(), where);
                for (int i = 0; i < list.size(); i++) {
                    assertSame(list.get(i), ((List<?>) found).get(i), where + "[" + i + "]");
                }
            }
            case Record whole -> {
                for (RecordComponent part : whole.getClass().getRecordComponents()) {
                    assertSame(of(whole, part), of(found, part), where + "." + part.getName());
                }
            }
            default -> assertEquals(expected, found, where);
        }
    }

    private static Object of(Object whole, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
