package org.ganscope.view.plane;

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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is read off the plane")
class PlaneReadingTest {
    private static final double[][] PLACES = {{0, 0}, {2, 0.1}, {-1.2, 1.5}, {0.4, -2.6}};
    private static final double H = 0.01;

    private static Snapshot trained(String objective, String latent, String packing) {
        GanConfig config = Settings.of("data.target").parse(GanConfig.standard(), "ring");
        config = Settings.of("latent.dimension").parse(config, latent);
        config = Settings.of("objective").parse(config, objective);
        config = Settings.of("discriminator.packing").parse(config, packing);
        config = Settings.of("discriminator.activation").parse(config, "tanh");
        config = Settings.of("generator.activation").parse(config, "tanh");
        Run run = new Run(config);
        for (int i = 0; i < 60; i++) {
            run.step(StepKind.BOTH);
        }
        return run.snapshot(FrameRequest.all(2), 1, SessionState.PAUSED, 0);
    }

    /** A picture whose values are read. */
    private record Asked(Snapshot snapshot, PlaneFrame frame) {
        static Asked of(Snapshot snapshot) {
            PlaneRequest request = PlaneRequest.at(0.4, -0.2).readingOptimum();
            return new Asked(snapshot, new PlaneFrames().frame(snapshot, request));
        }
    }

    private final PlaneAnswers answers = new PlaneAnswers();

    private PlaneReading read(Asked asked, double x, double y) {
        double optimum = asked.frame().optimum().map(best -> best.at(x, y)).orElse(Double.NaN);
        return answers.read(asked.frame(), asked.snapshot(), x, y, optimum);
    }

    @Test
    void isWhatTheFrozenDiscriminatorSays() {
        Snapshot snapshot = trained("non-saturating", "2", "1");
        Asked asked = Asked.of(snapshot);
        Mlp discriminator = new Mlp(snapshot.discriminator());
        for (double[] place : PLACES) {
            FMatrixRMaj x = new FMatrixRMaj(2, 1);
            x.data[0] = (float) place[0];
            x.data[1] = (float) place[1];
            double logit = discriminator.forward(x).data[0];
            PlaneReading reading = read(asked, place[0], place[1]);
            assertEquals(logit, reading.logit(), 1e-6);
            assertEquals(1 / (1 + Math.exp(-logit)), reading.score(), 1e-6);
            assertEquals(0, reading.level());
        }
    }

    @ParameterizedTest
    @CsvSource({"non-saturating, 1", "non-saturating, 3", "least-squares, 1", "wgan-gp, 2"})
    void hasTheGradientThatDifferencesHave(String objective, String packing) {
        Asked asked = Asked.of(trained(objective, "2", packing));
        for (double[] place : PLACES) {
            double x = place[0];
            double y = place[1];
            double right = read(asked, x + H, y).score() - read(asked, x - H, y).score();
            double up = read(asked, x, y + H).score() - read(asked, x, y - H).score();
            PlaneReading reading = read(asked, x, y);
            double tolerance = 1e-3 * (1 + reading.steepness());
            assertEquals(right / (2 * H), reading.slopeX(), tolerance);
            assertEquals(up / (2 * H), reading.slopeY(), tolerance);
            assertTrue(reading.steepness() > 1e-3, "there is something to compare");
        }
    }

    @Test
    void hasNoLogitWhereThereIsNone() {
        Asked packs = Asked.of(trained("non-saturating", "2", "2"));
        assertTrue(Double.isNaN(read(packs, 0, 0).logit()));
        Asked critics = Asked.of(trained("wgan", "2", "1"));
        assertTrue(Double.isNaN(read(critics, 0, 0).logit()));
        assertEquals(critics.frame().layers().belief().origin(), read(critics, 0, 0).level());
        assertTrue(Double.isNaN(read(critics, 0, 0).optimum()));
    }

    @Test
    void hasTheBestDiscriminator() {
        Asked asked = Asked.of(trained("non-saturating", "2", "1"));
        assertEquals(1, read(asked, 0, -2).optimum(), 0.1, "hardly anything is generated there");
        assertEquals(0, read(asked, 0.2, 0.1).optimum(), 0.1, "no data is there");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void hasLinesThroughTheProbeOnWhichOneCoordinateChanges(String dimension) {
        Snapshot snapshot = trained("non-saturating", dimension, "1");
        Probe.Reading reading = new Probe().read(snapshot, 0.5, -1);
        PlaneProbe probe = new PlaneFrames().frame(snapshot, PlaneRequest.at(0.5, -1)).probe();
        Mlp generator = new Mlp(snapshot.generator());
        int n = Integer.parseInt(dimension);
        assertLine(generator, probe.firstLine(), n, 0, -1);
        if (n == 1) {
            assertTrue(probe.isCurve());
            assertEquals(0, probe.secondLine().count());
            assertEquals(0, probe.alongSecond().length);
        } else {
            assertLine(generator, probe.secondLine(), n, 1, 0.5);
            assertEquals(reading.jacobian()[1][1], probe.alongSecond()[1]);
        }
        assertEquals(reading.jacobian()[1][0], probe.alongFirst()[1]);
        assertEquals(n, probe.latent().dimension());
    }

    /** Its first, middle and last point, where the changing coordinate is −2.5, 0 and 2.5. */
    private static void assertLine(
            Mlp generator, PlaneFrame.Points line, int dimension, int along, double other) {
        for (int k = 0; k < 3; k++) {
            FMatrixRMaj z = new FMatrixRMaj(dimension, 1);
            if (dimension > 1) {
                z.data[1 - along] = (float) other;
            }
            z.data[along] = (float) (-2.5 + 2.5 * k);
            FMatrixRMaj x = generator.forward(z);
            int point = k * (line.count() - 1) / 2;
            assertEquals(x.data[0], line.x()[point], 1e-5);
            assertEquals(x.data[1], line.y()[point], 1e-5);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void hasTheJacobianThatDifferencesHave(String dimension) {
        Snapshot snapshot = trained("non-saturating", dimension, "1");
        Probe probe = new Probe();
        Probe.Reading reading = probe.read(snapshot, 0.3, 0.8);
        int probed = Math.min(2, Integer.parseInt(dimension));
        for (int along = 0; along < probed; along++) {
            double first = along == 0 ? H : 0;
            double second = along == 1 ? H : 0;
            double[] up = probe.read(snapshot, 0.3 + first, 0.8 + second).point();
            double[] down = probe.read(snapshot, 0.3 - first, 0.8 - second).point();
            for (int row = 0; row < 2; row++) {
                double slope = (up[row] - down[row]) / (2 * H);
                assertEquals(slope, reading.jacobian()[row][along], 1e-3 * (1 + Math.abs(slope)));
            }
        }
    }
}
