package org.ganscope.nn;

import static org.ganscope.fixtures.Close.assertClose;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.fixtures.Fixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;

/** Ten steps of each optimiser against PyTorch in float64, the rate changed on the way. */
public class OptimiserFixturesTest {
    static List<Fixture> cases() {
        return Fixture.cases("optimisers");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tenStepsAgreeWithPyTorch(Fixture c) {
        OptimiserConfig config = config(c.at("optimiser"));
        Optimiser optimiser = config.kind().create();
        float[] start = c.floats("start");
        Mlp network = oneNeuron(start.length - 1);
        network.copyParametersFrom(start);
        double[] rates = c.numbers("learningRates");
        for (int step = 0; step < rates.length; step++) {
            setGradients(network, c.list("gradients").get(step).numbers());
            optimiser.step(network, config.withLearningRate(rates[step]), step);
            assertClose(
                    c.list("parametersAfterEachStep").get(step).numbers(),
                    network.freeze().toArray(),
                    2e-6,
                    "after step " + (step + 1));
        }
    }

    /** An optimiser's settings as the oracle writes them. */
    public static OptimiserConfig config(Fixture f) {
        OptimiserKind kind =
                Arrays.stream(OptimiserKind.values())
                        .filter(k -> k.key().equals(f.text("name")))
                        .findFirst()
                        .orElseThrow();
        OptimiserConfig config = OptimiserConfig.adam(f.number("learningRate")).withKind(kind);
        config = f.has("momentum") ? config.withMomentum(f.number("momentum")) : config;
        config = f.has("alpha") ? config.withDecay(f.number("alpha")) : config;
        config = f.has("beta1") ? config.withBeta1(f.number("beta1")) : config;
        config = f.has("beta2") ? config.withBeta2(f.number("beta2")) : config;
        config = f.has("epsilon") ? config.withEpsilon(f.number("epsilon")) : config;
        config = f.has("weightDecay") ? config.withWeightDecay(f.number("weightDecay")) : config;
        return f.has("schedule") ? config.withSchedule(schedule(f.at("schedule"))) : config;
    }

    private static ScheduleConfig schedule(Fixture f) {
        Schedule kind =
                Arrays.stream(Schedule.values())
                        .filter(k -> k.key().equals(f.text("name")))
                        .findFirst()
                        .orElseThrow();
        return new ScheduleConfig(kind, f.integer("steps"), f.number("share"));
    }

    private static Mlp oneNeuron(int inputs) {
        return new Mlp(new NetworkShape(inputs, List.of(), 1, Activation.RELU));
    }

    /** Makes g the gradients: of one neuron's weights for x = g and of its bias for the last. */
    private static void setGradients(Mlp network, double[] g) {
        int at = 0;
        for (Parameter parameter : network.parameters()) {
            FMatrixRMaj gradient = parameter.gradient();
            for (int i = 0; i < parameter.count(); i++) {
                gradient.data[i] = (float) g[at++];
            }
        }
    }
}
