package org.ganscope.gan;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.GradientCollector;

import org.ganscope.data.Mode2D;
import org.ganscope.nn.Mlp;

import java.util.List;

/**
 * The non-saturating game in libtorch, step by step what {@link GanTrainer} does: D on a batch of
 * real and as many generated samples in one pass, G's pass for it without a graph; then G through D
 * on fresh z, without the gradients of D's parameters. One thread.
 */
final class LibtorchGan implements AutoCloseable {
    private final NDManager manager = NDManager.newBaseManager();
    private final LibtorchNetwork discriminator;
    private final LibtorchNetwork generator;
    private final NDArray centres;
    private final NDArray signs;
    private final float sigma;
    private final int latent;
    private final int batch;

    /** Starts from the parameters of a trainer of the non-saturating game on Gaussians of 2D. */
    LibtorchGan(GanTrainer trainer) {
        JniUtils.setGradMode(false);
        GanConfig config = trainer.config();
        batch = config.batchSize();
        latent = config.latent().dimension();
        discriminator = network(trainer.discriminator(), config.discriminator());
        generator = network(trainer.generator(), config.generator());
        List<Mode2D> modes = config.target().create2D().modes();
        float[] places = new float[2 * modes.size()];
        for (int i = 0; i < modes.size(); i++) {
            places[2 * i] = (float) modes.get(i).x();
            places[2 * i + 1] = (float) modes.get(i).y();
        }
        centres = manager.create(places, new Shape(modes.size(), 2));
        sigma = (float) modes.getFirst().sigma();
        NDArray minus = manager.ones(new Shape(batch, 1)).muli(-1);
        signs = minus.concat(manager.ones(new Shape(batch, 1)), 0);
    }

    private LibtorchNetwork network(Mlp start, PlayerConfig config) {
        return new LibtorchNetwork(manager, start.freeze(), config.optimiser());
    }

    /** One iteration on samples of its own. */
    void iterate() {
        try (NDManager step = manager.newSubManager()) {
            NDArray which =
                    step.randomInteger(0, centres.getShape().get(0), samples(), DataType.INT64);
            NDArray real =
                    which.getNDArrayInternal()
                            .embedding(which, centres, SparseFormat.DENSE)
                            .singletonOrThrow();
            real.addi(step.randomNormal(new Shape(batch, 2)).muli(sigma));
            discriminatorStep(real, latents(step));
            generatorStep(latents(step));
        }
    }

    private Shape samples() {
        return new Shape(batch);
    }

    private NDArray latents(NDManager step) {
        return step.randomNormal(new Shape(batch, latent));
    }

    /** One iteration on given samples, each (batch×coordinates). */
    void iterate(float[] real, float[] first, float[] second) {
        try (NDManager step = manager.newSubManager()) {
            discriminatorStep(
                    step.create(real, new Shape(batch, 2)),
                    step.create(first, new Shape(batch, latent)));
            generatorStep(step.create(second, new Shape(batch, latent)));
        }
    }

    private void discriminatorStep(NDArray real, NDArray z) {
        NDArray both = real.concat(generator.forward(z), 0);
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray s = discriminator.forward(both);
            // the sum of the two means is twice the mean over both batches
            NDArray loss = s.mul(signs).getNDArrayInternal().softPlus().mean().mul(2);
            collector.backward(loss);
        }
        discriminator.update();
    }

    private void generatorStep(NDArray z) {
        discriminator.requireGradient(false);
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray s = discriminator.forward(generator.forward(z));
            collector.backward(s.neg().getNDArrayInternal().softPlus().mean());
        }
        generator.update();
        discriminator.requireGradient(true);
    }

    float[] discriminator() {
        return discriminator.toArray();
    }

    float[] generator() {
        return generator.toArray();
    }

    @Override
    public void close() {
        manager.close();
    }
}
