package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.loss.Game;
import org.ganscope.gan.loss.Objective;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.Optimiser;
import org.ganscope.nn.OptimiserConfig;
import org.ganscope.nn.OptimiserKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;

/**
 * Iterations per second of G 2-128-128-2 and D 2-128-128-1 (ReLU, Adam, non-saturating): the
 * sequence of {@link GanTrainer} for two-dimensional data.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
public class WideNetworksBenchmark {
    @Param({"128", "512"})
    private int batch;

    private final RandomStream random = new RandomStream(1);
    private final OptimiserConfig config = OptimiserConfig.adam(1e-3);
    private final Optimiser optimiserD = OptimiserKind.ADAM.create();
    private final Optimiser optimiserG = OptimiserKind.ADAM.create();
    private final Mlp d = network(1);
    private final Mlp g = network(2);
    private FMatrixRMaj z = new FMatrixRMaj(0, 0);
    private FMatrixRMaj both = new FMatrixRMaj(0, 0);
    private FMatrixRMaj ds = new FMatrixRMaj(0, 0);

    private Mlp network(int outputs) {
        Mlp network = new Mlp(new NetworkShape(2, List.of(128, 128), outputs, Activation.RELU));
        network.initialise(Initialiser.UNIFORM, random);
        return network;
    }

    @Setup
    public void allocate() {
        z = new FMatrixRMaj(2, batch);
        both = new FMatrixRMaj(2, 2 * batch);
        ds = new FMatrixRMaj(1, 2 * batch);
    }

    @Benchmark
    public double iteration() {
        Game game = Objective.NON_SATURATING.game();
        random.fillNormal(z.data, 0, 2 * batch);
        FMatrixRMaj x = g.forward(z);
        for (int row = 0; row < 2; row++) {
            random.fillNormal(both.data, 2 * row * batch, batch);
            System.arraycopy(x.data, row * batch, both.data, (2 * row + 1) * batch, batch);
        }
        ds.reshape(1, 2 * batch);
        double loss = game.discriminatorLoss(d.forward(both), batch, ds);
        d.backward(ds);
        optimiserD.step(d, config, 0);

        random.fillNormal(z.data, 0, 2 * batch);
        ds.reshape(1, batch);
        loss += game.generatorLoss(d.forward(g.forward(z)), 0, ds);
        g.backward(d.inputGradient(ds));
        optimiserG.step(g, config, 0);
        return loss;
    }
}
