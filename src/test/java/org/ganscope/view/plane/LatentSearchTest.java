package org.ganscope.view.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Range;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.nn.Mlp;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The search for the latent point of a place")
class LatentSearchTest {
    private static final Range RANGE = new Range(-2.5, 2.5);

    private static Mlp trained(int dimension, String activation) {
        GanConfig config = Settings.of("data.target").parse(GanConfig.standard(), "ring");
        config = Settings.of("latent.dimension").parse(config, Integer.toString(dimension));
        config = Settings.of("generator.activation").parse(config, activation);
        Run run = new Run(config);
        for (int i = 0; i < 300; i++) {
            run.step(StepKind.BOTH);
        }
        return new Mlp(run.snapshot(FrameRequest.all(2), 1, SessionState.PAUSED, 0).generator());
    }

    private static float[] image(Mlp generator, double... z) {
        FMatrixRMaj column = new FMatrixRMaj(z.length, 1);
        for (int i = 0; i < z.length; i++) {
            column.data[i] = (float) z[i];
        }
        return generator.forward(column).data.clone();
    }

    @ParameterizedTest
    @CsvSource({"1, tanh", "2, tanh", "3, tanh", "2, relu"})
    void findsAPointThatTheGeneratorSendsThere(int dimension, String activation) {
        Mlp generator = trained(dimension, activation);
        LatentSearch search = new LatentSearch();
        for (double first : new double[] {-1.7, 0.3, 2.1}) {
            for (double second : new double[] {-1, 0.6}) {
                double[] z = new double[dimension];
                z[0] = first;
                if (dimension > 1) {
                    z[1] = second;
                }
                float[] place = image(generator, z);
                double[] from = new double[dimension];
                double[] found = search.find(generator, from, RANGE, place[0], place[1], 6);
                float[] reached = image(generator, found);
                assertEquals(0, Math.hypot(reached[0] - place[0], reached[1] - place[1]), 0.06);
                assertTrue(found.length < 3 || found[2] == 0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void staysInTheShownRangeWherePlacesCannotBeReached(int dimension) {
        Mlp generator = trained(dimension, "tanh");
        double[] from = new double[dimension];
        double[] found = new LatentSearch().find(generator, from, RANGE, 1000, -1000, 6);
        for (double coordinate : found) {
            assertTrue(RANGE.contains(coordinate));
        }
        float[] start = image(generator, from);
        float[] reached = image(generator, found);
        assertTrue(
                Math.hypot(reached[0] - 1000, reached[1] + 1000)
                        <= Math.hypot(start[0] - 1000, start[1] + 1000));
    }

    @ParameterizedTest
    @CsvSource({"0.2, 0.1", "-1, 1"})
    void goesOnFromWhereItIs(double first, double second) {
        Mlp generator = trained(2, "tanh");
        float[] here = image(generator, first, second);
        double[] found =
                new LatentSearch()
                        .find(
                                generator,
                                new double[] {first, second},
                                RANGE,
                                here[0] + 1e-3,
                                here[1],
                                6);
        assertEquals(first, found[0], 0.3);
        assertEquals(second, found[1], 0.3);
    }
}
