package org.ganscope.nn;

import static org.ganscope.fixtures.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.fixtures.Fixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Outputs and gradients of networks against PyTorch in float64. */
class NetworkFixturesTest {
    private static final double TOLERANCE = 2e-6;

    /** The oracle also has a network of linear hidden layers, which the engine does not offer. */
    static List<Fixture> cases() {
        return Fixture.cases("networks").stream()
                .filter(c -> !c.at("network").text("activation").equals("linear"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void outputAndGradientsAgreeWithPyTorch(Fixture c) {
        Mlp network = new Mlp(c.at("network").network());
        FMatrixRMaj out = network.forward(c.matrix("x"));
        assertClose(c.at("output").numbers("data"), values(out), TOLERANCE, "output");

        network.backward(c.matrix("dOut"));
        assertClose(c.numbers("parameterGradient"), network.gradients(), TOLERANCE, "gradient");

        FMatrixRMaj dx = network.inputGradient(c.matrix("dOut"));
        assertClose(c.at("inputGradient").numbers("data"), values(dx), TOLERANCE, "input");
    }

    @ParameterizedTest
    @MethodSource("activations")
    void everyActivationHasCases(Activation activation) {
        long count =
                cases().stream().filter(c -> c.at("network").activation() == activation).count();
        assertTrue(count >= 4, activation + " has " + count);
    }

    static Stream<Activation> activations() {
        return Arrays.stream(Activation.values());
    }

    private static float[] values(FMatrixRMaj matrix) {
        return Arrays.copyOf(matrix.data, matrix.getNumElements());
    }
}
