package org.ganscope.ui.stage2d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.ganscope.data.Range;
import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.house.NeedsWindow;
import org.ganscope.ui.model.LayerChoice;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.WishedLayers;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.raster.RasterView;
import org.ganscope.ui.stage.PushScale;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Ramp;
import org.ganscope.view.plane.PlaneField;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneLayer;
import org.ganscope.view.plane.PlaneLayers;
import org.ganscope.view.plane.PlaneProbe;
import org.ganscope.view.plane.PlaneSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A layer of the plane is drawn where its data is, and")
class LayerPixelsTest {
    private static final PlaneFrame.Points NOBODY =
            new PlaneFrame.Points(new float[0], new float[0]);
    private static final PlaneLayers NONE = PlaneLayers.none();

    private final Palette palette = Palette.light();
    private Stage2D stage;

    @Start
    void start(Stage window) {
        stage = new Stage2D(RunId.FIRST, palette, new LayerChoice(new WishedLayers()));
        stage.show(picture(NOBODY, NOBODY, NONE));
        window.setScene(new Scene(new StackPane(stage), 760, 620));
        window.show();
    }

    /** The probe is far away, where it is not drawn. */
    private static PlaneFrame picture(
            PlaneFrame.Points real, PlaneFrame.Points generated, PlaneLayers layers) {
        PlaneProbe away =
                new PlaneProbe(
                        new PlaneProbe.Latent(new Range(-2.5, 2.5), true, 2, 0, 0),
                        1e6,
                        1e6,
                        0.5,
                        new double[] {1, 0},
                        new double[] {0, 1},
                        NOBODY,
                        NOBODY);
        return PlaneSamples.plain(PlaneSamples.HOME, real, generated, away, layers);
    }

    private void show(PlaneFrame.Points real, PlaneFrame.Points generated, PlaneLayers layers) {
        onFx(() -> stage.show(picture(real, generated, layers)));
    }

    private void showNothing() {
        show(NOBODY, NOBODY, NONE);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.asyncFx(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int pixel(double x, double y) {
        PlaneScales scales = Objects.requireNonNull(stage.scales());
        Raster raster = raster();
        return raster.pixel((int) scales.across(x), (int) scales.down(y));
    }

    /** How many pixels in a box around a point have something on them. */
    private int drawn(double x, double y, int reach) {
        PlaneScales scales = Objects.requireNonNull(stage.scales());
        Raster raster = raster();
        int count = 0;
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                int column = (int) scales.across(x) + dx;
                int row = (int) scales.down(y) + dy;
                count += raster.pixel(column, row) == 0 ? 0 : 1;
            }
        }
        return count;
    }

    private int drawnAnywhere() {
        Raster raster = raster();
        int count = 0;
        for (int row = 0; row < raster.pixelHeight(); row++) {
            for (int column = 0; column < raster.pixelWidth(); column++) {
                count += raster.pixel(column, row) == 0 ? 0 : 1;
            }
        }
        return count;
    }

    private static void alike(Color expected, int argb) {
        int wanted = Argb.of(expected);
        for (int shift = 0; shift < 32; shift += 8) {
            assertEquals(wanted >>> shift & 0xFF, argb >>> shift & 0xFF, 3, "shift " + shift);
        }
    }

    private static PlaneLayers ground(PlaneLayer layer, PlaneField field, ScoreKind kind) {
        return new PlaneLayers(
                Set.of(layer),
                new PlaneLayers.Belief(
                        kind, kind == ScoreKind.CRITIC ? 0 : 0.5, 0, true, false, 2, false),
                Optional.of(new PlaneLayers.Ground(layer, field)),
                Optional.empty(),
                NONE.push(),
                NONE.manifold(),
                NONE.trails(),
                List.of(),
                NOBODY);
    }

    @Test
    void theGroundSaysWhatDSaysThere() {
        PlaneField field = PlaneSamples.field(PlaneSamples.HOME, 129, 129, (x, y) -> (x + 3) / 6);
        show(NOBODY, NOBODY, ground(PlaneLayer.SCORE, field, ScoreKind.PROBABILITY));
        Ramp ramp = Ramp.score(palette);
        alike(ramp.at(0.05), pixel(-2.7, 1));
        alike(ramp.at(0.4), pixel(-0.6, 0.7));
        alike(ramp.at(0.95), pixel(2.7, -1));
        // the line of ½ at x = 0 is darker than the background next to it
        double line = Color.web(hex(pixel(0, 1))).getBrightness();
        assertTrue(line < 0.85, "no level line: " + line);
        showNothing();
        assertEquals(0, drawnAnywhere());
    }

    private static String hex(int argb) {
        return "#%06X".formatted(argb & 0xFFFFFF);
    }

    @Test
    void theGroundOfACriticHasItsOwnScale() {
        PlaneField field = PlaneSamples.field(PlaneSamples.HOME, 129, 129, (x, y) -> 40 * y);
        show(NOBODY, NOBODY, ground(PlaneLayer.SCORE, field, ScoreKind.CRITIC));
        int above = pixel(1, 1.5);
        int below = pixel(1, -1.5);
        assertTrue((above & 0xFF) > (above >> 16 & 0xFF), "blue above: " + hex(above));
        assertTrue((below & 0xFF) < (below >> 16 & 0xFF), "orange below: " + hex(below));
    }

    @Test
    void theDifferenceHasOtherColours() {
        PlaneField field = PlaneSamples.field(PlaneSamples.HOME, 129, 129, (x, y) -> x / 6);
        show(NOBODY, NOBODY, ground(PlaneLayer.DIFFERENCE, field, ScoreKind.PROBABILITY));
        assertNotEquals(pixel(-2.5, 1), pixel(2.5, 1));
        int less = pixel(-2.5, 1);
        assertTrue((less >> 8 & 0xFF) > (less >> 16 & 0xFF), "green: " + hex(less));
    }

    @Test
    void theBackgroundIsLeftOutWhereItIsNotKnown() {
        PlaneField field =
                PlaneSamples.field(PlaneSamples.HOME, 129, 129, (x, y) -> x > 0 ? 0.9 : Double.NaN);
        show(NOBODY, NOBODY, ground(PlaneLayer.OPTIMAL, field, ScoreKind.PROBABILITY));
        assertEquals(0, pixel(-1, 1));
        alike(Ramp.score(palette).at(0.9), pixel(1.5, 1));
    }

    @Test
    void samplesAreDotsInTheColourOfTheirSide() {
        PlaneFrame.Points one = new PlaneFrame.Points(new float[] {1.5f}, new float[] {-1});
        show(one, NOBODY, NONE);
        alike(palette.data(), pixel(1.5, -1));
        assertEquals(drawnAnywhere(), drawn(1.5, -1, 5));
        show(NOBODY, one, NONE);
        alike(palette.generator(), pixel(1.5, -1));
        showNothing();
        assertEquals(0, drawnAnywhere());
    }

    @Test
    void samplesOfTheAveragedGeneratorAreHollow() {
        PlaneFrame.Points one = new PlaneFrame.Points(new float[] {1.5f}, new float[] {-1});
        show(
                NOBODY,
                NOBODY,
                new PlaneLayers(
                        Set.of(PlaneLayer.GENERATED),
                        NONE.belief(),
                        Optional.empty(),
                        Optional.empty(),
                        NONE.push(),
                        NONE.manifold(),
                        NONE.trails(),
                        List.of(),
                        one));
        alike(palette.card(), pixel(1.5, -1));
        assertTrue(drawn(1.5, -1, 5) > 12);
    }

    @Test
    void theDensityIsDarkerWhereItIsDenser() {
        PlaneField field =
                PlaneSamples.field(
                        PlaneSamples.HOME, 129, 129, (x, y) -> Math.exp(-(x * x + y * y)));
        show(
                NOBODY,
                NOBODY,
                new PlaneLayers(
                        Set.of(PlaneLayer.DENSITY),
                        NONE.belief(),
                        Optional.empty(),
                        Optional.of(field),
                        NONE.push(),
                        NONE.manifold(),
                        NONE.trails(),
                        List.of(),
                        NOBODY));
        int middle = pixel(0, 0) >>> 24;
        int beside = pixel(1, 0) >>> 24;
        assertTrue(middle > beside && beside > 0, middle + " " + beside);
        assertEquals(0, pixel(2.9, 1.9));
    }

    private static PlaneLayers with(
            PlaneLayers.Push push, PlaneLayers.Manifold manifold, PlaneLayers.Trails trails) {
        return new PlaneLayers(
                Set.of(),
                NONE.belief(),
                Optional.empty(),
                Optional.empty(),
                push,
                manifold,
                trails,
                List.of(),
                NOBODY);
    }

    private static PlaneLayers pushed(float... right) {
        float[] x = new float[right.length];
        float[] y = new float[right.length];
        for (int i = 0; i < right.length; i++) {
            y[i] = 1 - 2 * i;
        }
        return with(
                new PlaneLayers.Push(x, y, right, new float[right.length]),
                NONE.manifold(),
                NONE.trails());
    }

    @Test
    void arrowsPointAlongThePushAndAreTheLongerTheStrongerItIs() {
        show(NOBODY, NOBODY, pushed(0.5f, 0.05f));
        assertEquals(touched(0.5), reach(1), 1);
        assertEquals(touched(0.05), reach(-1), 1);
        assertEquals(0, drawn(-0.2, 1, 3), "nothing behind the sample");
    }

    /** How many columns an arrow for a push from x = 0 to the right touches. */
    private int touched(double push) {
        double from = Objects.requireNonNull(stage.scales()).across(0);
        double to = from + PushScale.lengths(push) * PushScale.reference(12);
        return (int) to - (int) from + 1;
    }

    @Test
    void arrowsOfTheSameStateHaveTheSameLengthAfterAnyOtherPicture() {
        show(NOBODY, NOBODY, pushed(0.2f));
        int first = reach(1);
        for (int i = 0; i < 40; i++) {
            show(NOBODY, NOBODY, pushed(20));
        }
        assertTrue(reach(1) > first + 10);
        show(NOBODY, NOBODY, pushed(0.2f));
        assertEquals(first, reach(1));
        onFx(stage::forget);
        show(NOBODY, NOBODY, pushed(0.2f));
        assertEquals(first, reach(1));
    }

    @Test
    void aDeadPushIsADot() {
        show(NOBODY, NOBODY, pushed(1e-5f));
        assertEquals(drawnAnywhere(), drawn(0, 1, 2));
        assertTrue(drawnAnywhere() > 0);
    }

    @Test
    void noArrowRunsOffTheEdge() {
        PlaneScales scales = Objects.requireNonNull(stage.scales());
        double edge = scales.valueX(scales.panel().getMaxX() - 15);
        PlaneLayers.Push push =
                new PlaneLayers.Push(
                        new float[] {(float) edge},
                        new float[] {0},
                        new float[] {50},
                        new float[] {0});
        show(NOBODY, NOBODY, with(push, NONE.manifold(), NONE.trails()));
        assertTrue(drawn(edge, 0, 3) > 0);
        // The head is whole: it narrows to its tip at the edge.
        double tip = scales.valueX(scales.panel().getMaxX() - 1);
        assertEquals(0, pixel(tip, scales.valueY(scales.down(0) + 4)));
        double neck = scales.valueX(scales.panel().getMaxX() - 6);
        assertNotEquals(0, pixel(neck, scales.valueY(scales.down(0) + 2.5)));
    }

    /** As with your own data: 60 rows next to 400 generated samples, in opposite orders. */
    @Test
    void fewSamplesOfOneKindAreAmongManyOfTheOther() {
        int rows = 60;
        float[] spots = new float[rows];
        for (int i = 0; i < rows; i++) {
            spots[i] = -2.9f + 5.8f * i / (rows - 1);
        }
        float[] made = new float[400];
        for (int i = 0; i < made.length; i++) {
            made[i] = spots[rows - 1 - i * rows / made.length];
        }
        show(
                new PlaneFrame.Points(spots, new float[rows]),
                new PlaneFrame.Points(made, new float[made.length]),
                NONE);
        int onTop = 0;
        for (float spot : spots) {
            onTop += (pixel(spot, 0) & 0xFF) > 0x80 ? 1 : 0;
        }
        assertEquals(rows / 2, onTop, 3, "blue dots that are not covered");
    }

    /** How many pixels to the right of x = 0 something is drawn at a height. */
    private int reach(double y) {
        PlaneScales scales = Objects.requireNonNull(stage.scales());
        Raster raster = raster();
        int column = (int) scales.across(0);
        int row = (int) scales.down(y);
        int far = 0;
        while (raster.pixel(column + far, row) != 0) {
            far++;
        }
        return far;
    }

    @Test
    void theManifoldIsOpaqueWhereItIsDense() {
        PlaneLayers.Manifold manifold =
                new PlaneLayers.Manifold(
                        2,
                        new float[] {-2, 2, -2, 2},
                        new float[] {1, 1, -1, -1},
                        new float[] {100, 100, 0.01f, 0.01f});
        show(NOBODY, NOBODY, with(NONE.push(), manifold, NONE.trails()));
        assertTrue(ink(0, 1) > 2 * ink(0, -1), ink(0, 1) + " " + ink(0, -1));
        assertTrue(ink(0, -1) > 0);
        assertEquals(0, drawn(0, 0, 5));
    }

    private int ink(double x, double y) {
        PlaneScales scales = Objects.requireNonNull(stage.scales());
        Raster raster = raster();
        int sum = 0;
        for (int row = (int) scales.down(y) - 3; row <= (int) scales.down(y) + 3; row++) {
            sum += raster.pixel((int) scales.across(x), row) >>> 24;
        }
        return sum;
    }

    @Test
    void trailsFadeTowardsThePast() {
        PlaneLayers.Trails trails =
                new PlaneLayers.Trails(
                        1, new float[] {-2, 0, 2}, new float[] {1, 1, 1}, 0, List.of(0L, 10L, 20L));
        show(NOBODY, NOBODY, with(NONE.push(), NONE.manifold(), trails));
        assertTrue(ink(1, 1) > ink(-1, 1) && ink(-1, 1) > 0, ink(1, 1) + " " + ink(-1, 1));
        assertEquals(0, ink(-2.5, 1));
    }

    @Test
    void modesHaveACircleAndTheirShareNextToThem() {
        PlaneLayers.ModeShare fed = new PlaneLayers.ModeShare(-1.5, 0, 0.2, 0.5, 0.6);
        PlaneLayers.ModeShare starving = new PlaneLayers.ModeShare(1.5, 0, 0.2, 0.5, 0.01);
        show(NOBODY, NOBODY, modes(fed, starving));
        for (int side = -1; side <= 1; side += 2) {
            assertTrue(drawn(side * 1.5, 0.6, 8) > 0, "circle of 3σ");
            assertEquals(0, drawn(side * 1.5, 0, 8), "nothing covers the mode");
            double beside = 1.5 + 0.6 + 16 / Objects.requireNonNull(stage.scales()).unit();
            assertTrue(drawn(side * beside, 0, 10) > 40, "share");
        }
        int circle = around(-1.5, 0.6);
        int dashes = around(1.5, 0.6);
        assertTrue(dashes > 0 && dashes < 0.8 * circle, "dashed: " + dashes + ", " + circle);
    }

    /** How many of 720 places on a mode's circle have something on them. */
    private int around(double x, double radius) {
        int count = 0;
        for (int i = 0; i < 720; i++) {
            double angle = 2 * Math.PI * i / 720;
            boolean isDrawn =
                    pixel(x + radius * Math.cos(angle), radius * Math.sin(angle)) >>> 24 > 60;
            count += isDrawn ? 1 : 0;
        }
        return count;
    }

    private static PlaneLayers modes(PlaneLayers.ModeShare... modes) {
        return new PlaneLayers(
                Set.of(PlaneLayer.MODES),
                NONE.belief(),
                Optional.empty(),
                Optional.empty(),
                NONE.push(),
                NONE.manifold(),
                NONE.trails(),
                List.of(modes),
                NOBODY);
    }

    @Test
    void theShareOfAMissingModeIsOnAPlateAboveTheProbe() {
        PlaneLayers layers =
                modes(
                        new PlaneLayers.ModeShare(-1.5, 0, 0.2, 0.5, 0.6),
                        new PlaneLayers.ModeShare(1.5, 0, 0.2, 0.5, 0.01));
        showNothing();
        double unit = Objects.requireNonNull(stage.scales()).unit();
        double beside = 1.5 + 0.6 + 16 / unit;
        PlaneProbe there =
                new PlaneProbe(
                        new PlaneProbe.Latent(new Range(-2.5, 2.5), true, 2, 0, 0),
                        beside,
                        0,
                        0.5,
                        new double[] {0.01, 0},
                        new double[] {0, 0.01},
                        NOBODY,
                        NOBODY);
        onFx(() -> stage.show(picture(NOBODY, NOBODY, layers).withProbe(there)));
        alike(palette.text(), pixel(beside, -5 / unit));
        int fed = pixel(-beside, -5 / unit);
        assertTrue(fed != 0 && fed != pixel(beside, -5 / unit), "a plate too, but a quiet one");
    }

    @Test
    void whereSharesWouldOverlapTheMissingModeIsShown() {
        show(
                NOBODY,
                NOBODY,
                modes(
                        new PlaneLayers.ModeShare(0, 0, 0.2, 0.3, 0.3),
                        new PlaneLayers.ModeShare(0.02, 0, 0.2, 0.3, 0.3),
                        new PlaneLayers.ModeShare(0.04, 0, 0.2, 0.3, 0.01)));
        double unit = Objects.requireNonNull(stage.scales()).unit();
        alike(palette.text(), pixel(0.04, 0.6 + (3 + 5 - 5) / unit));
    }

    private Raster raster() {
        return ((RasterView) stage.lookup("RasterView")).raster();
    }
}
