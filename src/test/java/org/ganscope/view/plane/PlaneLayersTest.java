package org.ganscope.view.plane;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.nn.Mlp;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.view.Probe;
import org.ganscope.view.ViewSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Set;

@DisplayName("The layers of the plane")
class PlaneLayersTest {
    private static GanConfig config(String... settings) {
        GanConfig config = Settings.of("data.target").parse(GanConfig.standard(), "ring");
        config = Settings.of("latent.dimension").parse(config, "2");
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            config = Settings.of(parts[0]).parse(config, parts[1]);
        }
        return config;
    }

    private static Run run(GanConfig config, int steps) {
        Run run = new Run(config);
        for (int i = 0; i < steps; i++) {
            run.step(StepKind.BOTH);
        }
        return run;
    }

    private static Snapshot snapshot(Run run, long number) {
        return run.snapshot(FrameRequest.all(2), number, SessionState.PAUSED, 0);
    }

    private static Snapshot trained(String... settings) {
        return snapshot(run(config(settings), 30), 1);
    }

    private static PlaneRequest request(PlaneLayer... shown) {
        return PlaneRequest.at(0.4, -0.2).showing(Set.of(shown));
    }

    private static PlaneFrame frame(PlaneFrames frames, Snapshot snapshot, PlaneLayer... shown) {
        return frames.frame(snapshot, request(shown));
    }

    private static PlaneLayers layers(Snapshot snapshot, PlaneLayer... shown) {
        return frame(new PlaneFrames(), snapshot, shown).layers();
    }

    private static PlaneField ground(Snapshot snapshot, PlaneLayer layer) {
        return layers(snapshot, layer).ground().orElseThrow().field();
    }

    @Test
    void haveWhatDSaysAtEachNode() {
        Snapshot snapshot = trained();
        PlaneField field = ground(snapshot, PlaneLayer.SCORE);
        assertTrue(field.columns() > 128 && field.rows() > 128, "coarser than asked for");
        Mlp discriminator = new Mlp(snapshot.discriminator());
        FMatrixRMaj x = new FMatrixRMaj(2, 1);
        for (int node = 0; node < field.values().length; node += 997) {
            int column = node % field.columns();
            int row = node / field.columns();
            x.data[0] = (float) field.x(column);
            x.data[1] = (float) field.y(row);
            double logit = discriminator.forward(x).data[0];
            assertEquals(1 / (1 + Math.exp(-logit)), field.value(column, row), 1e-5);
        }
    }

    @Test
    void measureACriticFromItsMean() {
        Snapshot snapshot = trained("objective=wgan-gp");
        PlaneLayers layers = layers(snapshot, PlaneLayer.SCORE);
        double origin = layers.belief().origin();
        PlaneField field = layers.ground().orElseThrow().field();
        FMatrixRMaj x = new FMatrixRMaj(2, 1);
        x.data[0] = (float) field.x(40);
        x.data[1] = (float) field.y(90);
        double f = new Mlp(snapshot.discriminator()).forward(x).data[0];
        assertTrue(origin != 0);
        assertEquals(f - origin, field.value(40, 90), 1e-4);
    }

    @Test
    void showWhatDSaysWhereTheGameHasNoBestD() {
        Snapshot snapshot = trained("objective=wgan-gp");
        PlaneLayers layers = layers(snapshot, PlaneLayer.OPTIMAL);
        assertEquals(PlaneLayer.SCORE, layers.ground().orElseThrow().layer());
        assertTrue(!layers.belief().hasOptimum());
    }

    /** The same networks, at step 0, with noise that is as wide as the modes are apart. */
    @Test
    void haveTheBestDOfWhatIsSeenWithTheInstanceNoise() {
        PlaneField without = ground(snapshot(run(config(), 0), 1), PlaneLayer.OPTIMAL);
        PlaneField with =
                ground(snapshot(run(config("regularisers.noise=1"), 0), 1), PlaneLayer.OPTIMAL);
        double mode = without.at(2, 0);
        assertTrue(mode > 0.9, "nothing is generated at a mode: " + mode);
        double seen = with.at(2, 0);
        assertTrue(seen > 0.5 && seen < mode - 0.05, "with the noise " + seen);
    }

    @Test
    void haveTheDifferenceOfDAndTheBestD() {
        Snapshot snapshot = trained();
        PlaneField score = ground(snapshot, PlaneLayer.SCORE);
        PlaneField best = ground(snapshot, PlaneLayer.OPTIMAL);
        PlaneField difference = ground(snapshot, PlaneLayer.DIFFERENCE);
        int told = 0;
        for (int row = 0; row < difference.rows(); row += 7) {
            for (int column = 0; column < difference.columns(); column += 7) {
                double x = difference.x(column);
                double y = difference.y(row);
                double expected = score.at(x, y) - best.value(column, row);
                assertEquals(expected, difference.value(column, row), 1e-5);
                told += Double.isNaN(expected) ? 0 : 1;
            }
        }
        assertTrue(told > 20, told + " nodes told");
    }

    @Test
    void pushAlongTheDescentOfEachSamplesOwnLoss() {
        Snapshot snapshot = trained("discriminator.activation=tanh");
        PlaneLayers.Push push = layers(snapshot, PlaneLayer.PUSH).push();
        assertEquals(60, push.x().length);
        double h = 1e-2;
        for (int i = 0; i < push.x().length; i++) {
            double x = push.x()[i];
            double y = push.y()[i];
            double slopeX = (loss(snapshot, x + h, y) - loss(snapshot, x - h, y)) / (2 * h);
            double slopeY = (loss(snapshot, x, y + h) - loss(snapshot, x, y - h)) / (2 * h);
            assertEquals(-slopeX, push.dx()[i], 0.01, "sample " + i);
            assertEquals(-slopeY, push.dy()[i], 0.01, "sample " + i);
        }
    }

    /** −ln D(x), the non-saturating loss of one generated sample. */
    private static double loss(Snapshot snapshot, double x, double y) {
        FMatrixRMaj at = new FMatrixRMaj(2, 1);
        at.data[0] = (float) x;
        at.data[1] = (float) y;
        double logit = new Mlp(snapshot.discriminator()).forward(at).data[0];
        return Math.log1p(Math.exp(-logit));
    }

    @Test
    void layTheLatentGridThroughG() {
        Snapshot snapshot = trained();
        LatentMesh mesh = new LatentMesh(snapshot.config().latent());
        PlaneLayers.Manifold manifold = layers(snapshot, PlaneLayer.MANIFOLD).manifold();
        FMatrixRMaj z = mesh.nodes();
        assertEquals(2 * 25 * manifold.points(), manifold.x().length);
        assertEquals(-2.5, z.data[0], 1e-5);
        assertEquals(2.5, z.data[manifold.points() - 1], 1e-5);
        assertEquals(0, z.data[12 * LatentMesh.STEPS], 1e-5);
        FMatrixRMaj x = new Mlp(snapshot.generator()).forward(z);
        assertArrayEquals(row(x, 0), manifold.x(), 1e-5f);
        assertArrayEquals(row(x, 1), manifold.y(), 1e-5f);
    }

    @Test
    void sayHowDenseTheManifoldIs() {
        Snapshot snapshot = trained("generator.activation=tanh");
        LatentMesh mesh = new LatentMesh(snapshot.config().latent());
        PlaneFrame frame = frame(new PlaneFrames(), snapshot, PlaneLayer.MANIFOLD);
        PlaneLayers.Manifold manifold = frame.layers().manifold();
        double area = frame.region().x().length() * frame.region().y().length();
        for (int line = 4; line < 25; line += 4) {
            int node = line * manifold.points() + 10 * LatentMesh.STEPS;
            double z1 = mesh.nodes().get(0, node);
            double z2 = mesh.nodes().get(1, node);
            double stretch = new Probe().read(snapshot, z1, z2).stretch();
            double density = Math.exp(-(z1 * z1 + z2 * z2) / 2) / (2 * Math.PI) / stretch;
            assertEquals(density * area, manifold.weight()[node], 0.2 * density * area);
        }
    }

    @Test
    void drawTheCurveOfOneLatentNumberAndASliceOfMany() {
        Snapshot line = trained("latent.dimension=1");
        assertEquals(
                layers(line, PlaneLayer.MANIFOLD).manifold().points(),
                layers(line, PlaneLayer.MANIFOLD).manifold().x().length);
        FMatrixRMaj slice = new LatentMesh(trained("latent.dimension=5").config().latent()).nodes();
        for (int coordinate = 2; coordinate < 5; coordinate++) {
            for (float z : row(slice, coordinate)) {
                assertEquals(0, z);
            }
        }
        float most = 0;
        for (float z : row(slice, 1)) {
            most = Math.max(most, z);
        }
        assertEquals(2.5f, most, 1e-5f);
    }

    private static float[] row(FMatrixRMaj all, int row) {
        float[] values = new float[all.numCols];
        System.arraycopy(all.data, row * all.numCols, values, 0, values.length);
        return values;
    }

    @Test
    void followSamplesAndForgetTheirWayWithTheRun() {
        PlaneFrames frames = new PlaneFrames();
        Run run = run(config(), 3);
        PlaneLayer[] shown = {PlaneLayer.TRAILS, PlaneLayer.GENERATED};
        PlaneFrame first = frame(frames, snapshot(run, 1), shown);
        for (int i = 0; i < 5; i++) {
            run.step(StepKind.BOTH);
        }
        PlaneFrame second = frames.frame(snapshot(run, 1), request(shown).after(first));
        PlaneFrame same = frames.frame(snapshot(run, 1), request(shown).after(second));
        PlaneLayers.Trails trails = second.layers().trails();
        int n = trails.samples();
        assertEquals(2 * n, trails.x().length);
        assertEquals(2 * n, same.layers().trails().x().length, "no step, no trail");
        assertEquals(5, trails.steps());
        for (int i = 0; i < n; i++) {
            assertEquals(first.generated().x()[i], trails.x()[i]);
            assertEquals(second.generated().y()[i], trails.y()[n + i]);
        }
        PlaneFrame anew = frames.frame(snapshot(run(config(), 1), 2), request(shown).after(same));
        assertEquals(n, anew.layers().trails().x().length);
        assertEquals(0, anew.layers().trails().steps());
    }

    @Test
    void haveTheModesWithTheirShares() {
        Snapshot snapshot = trained();
        PlaneLayers layers = layers(snapshot, PlaneLayer.MODES);
        assertEquals(8, layers.modes().size());
        for (int i = 0; i < 8; i++) {
            assertEquals(snapshot.modeShares().get(i), layers.modes().get(i).share());
            assertEquals(2, Math.hypot(layers.modes().get(i).x(), layers.modes().get(i).y()), 1e-6);
        }
        Snapshot moons = trained("data.target=moons");
        assertEquals(0, layers(moons, PlaneLayer.MODES).modes().size());
        assertTrue(!layers(moons).belief().hasModes());
    }

    @Test
    void haveSamplesOfTheAveragedGeneratorWhereOneIsKept() {
        assertEquals(0, layers(trained(), PlaneLayer.GENERATED).average().count());
        Snapshot snapshot = trained("updates.averaging=0.9");
        PlaneFrame frame = frame(new PlaneFrames(), snapshot, PlaneLayer.GENERATED);
        PlaneFrame.Points average = frame.layers().average();
        assertTrue(frame.layers().belief().hasAverage());
        FMatrixRMaj z = new ViewSamples(snapshot.config()).latent();
        FMatrixRMaj x = new Mlp(snapshot.average().orElseThrow()).forward(z);
        assertEquals(x.get(0, 7), average.x()[7], 1e-5);
        assertEquals(x.get(1, 7), average.y()[7], 1e-5);
        assertTrue(average.x()[7] != frame.generated().x()[7]);
    }

    @Test
    void areEmptyWhereNotShown() {
        PlaneFrame frame = frame(new PlaneFrames(), trained());
        assertEquals(0, frame.real().count());
        assertEquals(0, frame.generated().count());
        PlaneLayers layers = frame.layers();
        assertTrue(layers.ground().isEmpty() && layers.density().isEmpty());
        assertEquals(0, layers.push().x().length);
        assertEquals(0, layers.manifold().x().length);
        assertEquals(0, layers.trails().x().length);
        assertEquals(0, layers.modes().size());
    }
}
