package org.ganscope.gan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.loss.Objective;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.DoubleNetwork;
import org.ganscope.nn.DoubleSpectralNorm;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.MinibatchShape;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.Slopes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;

/**
 * The gradient through D's steps ahead against central differences of the whole look ahead, in
 * double precision.
 */
class UnrollingTest {
    private static final int REAL = 18;
    private static final double RATE = 0.4;
    private static final double TOLERANCE = 2e-5;

    @ParameterizedTest
    @CsvSource({
        "NON_SATURATING, TANH, 0, false",
        "NON_SATURATING, TANH, 1, false",
        "NON_SATURATING, RELU, 2, false",
        "NON_SATURATING, LEAKY_RELU, 5, false",
        "MINIMAX, SOFTPLUS, 3, false",
        "LEAST_SQUARES, SIGMOID, 3, false",
        "LEAST_SQUARES, TANH, 2, false",
        "HINGE, TANH, 3, false",
        "WGAN, SOFTPLUS, 3, false",
        "RELATIVISTIC, TANH, 3, false",
        "RELATIVISTIC, LEAKY_RELU, 2, false",
        "NON_SATURATING, TANH, 3, true",
        "LEAST_SQUARES, LEAKY_RELU, 2, true"
    })
    void gradientsRunThroughTheStepsAhead(
            Objective objective, Activation activation, int steps, boolean normalised) {
        NetworkShape shape =
                new NetworkShape(2, List.of(6, 5), 1, activation).withSpectralNorm(normalised);
        Mlp discriminator = network(shape);
        discriminator.powerIterate();
        discriminator.powerIterate();
        float[] parameters = parameters(discriminator);
        FMatrixRMaj packs = packs();
        Unrolling unrolling = new Unrolling(discriminator);
        double loss =
                unrolling.run(objective.game(), updates(steps), packs, REAL, StepObserver.NONE);

        double[] start = DoubleNetwork.widen(parameters);
        DoubleSpectralNorm norm = new DoubleSpectralNorm(shape, start, 2);
        Ahead ahead = new Ahead(shape, norm, start, objective, steps, packs);
        float[] at = generated(packs);
        assertEquals(ahead.loss(DoubleNetwork.widen(at)), loss, 1e-5);
        Slopes.assertSlopes(ahead::loss, at, unrolling.gradient().data, TOLERANCE);
        assertArrayEquals(parameters, parameters(discriminator), "D stays where it is");
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void aTrainerThatLooksAheadByNothingMovesGAsEver(Objective objective) {
        GanConfig config = GanConfig.standard().withObjective(objective);
        GanTrainer plain = new GanTrainer(config);
        GanTrainer looking =
                new GanTrainer(
                        config.withUpdates(
                                UpdateConfig.STANDARD
                                        .withUnrolledSteps(3)
                                        .withUnrolledRate(1e-20)));
        plain.step(StepKind.GENERATOR);
        looking.step(StepKind.GENERATOR);
        assertEquals(plain.statistics().generatorLoss, looking.statistics().generatorLoss, 1e-6);
        assertArrayEquals(plain.generator().gradients(), looking.generator().gradients(), 1e-7f);
    }

    @Test
    void aTrainerThatLooksAheadTakesDsOwnStepAsEver() {
        GanConfig config = GanConfig.standard();
        UpdateConfig simultaneous = UpdateConfig.STANDARD.withOrder(UpdateOrder.SIMULTANEOUS);
        GanTrainer plain = new GanTrainer(config.withUpdates(simultaneous));
        GanTrainer looking = new GanTrainer(config.withUpdates(simultaneous.withUnrolledSteps(5)));
        plain.step(StepKind.BOTH);
        looking.step(StepKind.BOTH);
        assertEquals(plain.discriminator().freeze(), looking.discriminator().freeze());
        assertNotEquals(plain.generator().freeze(), looking.generator().freeze());
    }

    @Test
    void aDiscriminatorOfWholeBatchesIsRefused() {
        NetworkShape shape =
                new NetworkShape(2, List.of(3), 1, Activation.TANH)
                        .withMinibatch(new MinibatchShape(2, 2));
        Mlp discriminator = new Mlp(shape);
        assertThrows(IllegalArgumentException.class, () -> new Unrolling(discriminator));
    }

    /** The same look ahead, one sample at a time. */
    private record Ahead(
            NetworkShape shape,
            DoubleSpectralNorm norm,
            double[] start,
            Objective objective,
            int steps,
            FMatrixRMaj packs) {

        /** L_G(θ_K, x). */
        double loss(double[] generated) {
            double[] parameters = start;
            for (int k = 0; k < steps; k++) {
                parameters = stepped(parameters, generated);
            }
            DoubleNetwork network = new DoubleNetwork(shape, norm.normalise(parameters));
            double loss = 0;
            for (int i = 0; i < REAL; i++) {
                double y = network.forward(sample(generated, i));
                double x = network.forward(packs.get(0, i), packs.get(1, i));
                loss += generatorLoss(x, y) / REAL;
            }
            return loss;
        }

        private double[] stepped(double[] parameters, double[] generated) {
            DoubleNetwork network = new DoubleNetwork(shape, norm.normalise(parameters));
            for (int i = 0; i < REAL; i++) {
                double y = network.forward(sample(generated, i));
                double x = network.forward(packs.get(0, i), packs.get(1, i));
                network.backward(realSlope(x, y) / REAL);
                network.forward(sample(generated, i));
                network.backward(generatedSlope(x, y) / REAL);
            }
            double[] gradients = norm.complete(parameters, network.gradients);
            double[] next = parameters.clone();
            Arrays.setAll(next, i -> parameters[i] - RATE * gradients[i]);
            return next;
        }

        private static double[] sample(double[] generated, int i) {
            return new double[] {generated[i], generated[REAL + i]};
        }

        /** ∂L_D/∂s at a real sample with logit x, next to a generated one with logit y. */
        private double realSlope(double x, double y) {
            return switch (objective) {
                case MINIMAX, NON_SATURATING -> -sigmoid(-x);
                case LEAST_SQUARES -> 2 * (x - 1);
                case HINGE -> x < 1 ? -1 : 0;
                case WGAN, WGAN_GP -> -1;
                case RELATIVISTIC -> -sigmoid(y - x);
            };
        }

        private double generatedSlope(double x, double y) {
            return switch (objective) {
                case MINIMAX, NON_SATURATING -> sigmoid(y);
                case LEAST_SQUARES -> 2 * y;
                case HINGE -> y > -1 ? 1 : 0;
                case WGAN, WGAN_GP -> 1;
                case RELATIVISTIC -> sigmoid(y - x);
            };
        }

        private double generatorLoss(double x, double y) {
            return switch (objective) {
                case MINIMAX -> -softplus(y);
                case NON_SATURATING -> softplus(-y);
                case LEAST_SQUARES -> (y - 1) * (y - 1);
                case HINGE, WGAN, WGAN_GP -> -y;
                case RELATIVISTIC -> softplus(x - y);
            };
        }

        private static double sigmoid(double s) {
            return DoubleNetwork.value(Activation.SIGMOID, s);
        }

        private static double softplus(double s) {
            return DoubleNetwork.value(Activation.SOFTPLUS, s);
        }
    }

    private static UpdateConfig updates(int steps) {
        return UpdateConfig.STANDARD.withUnrolledSteps(steps).withUnrolledRate(RATE);
    }

    private static Mlp network(NetworkShape shape) {
        Mlp network = new Mlp(shape);
        network.initialise(Initialiser.HE, new RandomStream(3).split("init"));
        return network;
    }

    private static float[] parameters(Mlp network) {
        float[] parameters = new float[network.shape().parameterCount()];
        network.copyParametersTo(parameters);
        return parameters;
    }

    /** As many real points as generated ones: (2×36). */
    private static FMatrixRMaj packs() {
        FMatrixRMaj packs = new FMatrixRMaj(2, 2 * REAL);
        new RandomStream(7).fillNormal(packs.data, 0, packs.getNumElements());
        return packs;
    }

    /** (2×18). */
    private static float[] generated(FMatrixRMaj packs) {
        float[] generated = new float[2 * REAL];
        System.arraycopy(packs.data, REAL, generated, 0, REAL);
        System.arraycopy(packs.data, 3 * REAL, generated, REAL, REAL);
        return generated;
    }
}
