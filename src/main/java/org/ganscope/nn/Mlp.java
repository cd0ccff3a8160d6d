package org.ganscope.nn;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Elementwise;
import org.ganscope.math.Kernels;
import org.ganscope.math.RandomStream;
import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A multilayer perceptron with the buffers of one forward and one backward pass.
 *
 * <p>Forward: h₀ = x; a_l = W_l·h_{l−1} + b_l; h_l = φ(a_l); the last layer is linear, out = a_L.
 * Backward, from δ_L = ∂L/∂out: ∂L/∂W_l = δ_l·h_{l−1}ᵀ, ∂L/∂b_l = Σ δ_l, δ_{l−1} = (W_lᵀ·δ_l) ⊙
 * φ'(a_{l−1}) (Rumelhart, Hinton and Williams 1986). Under {@link SpectralNorm} passes use W_l/σ_l
 * instead, the gradients are those of W_l/σ_l until {@link #completeGradients}, and the parameters
 * stay W_l. With {@link MinibatchDiscrimination} the output layer sees (h_{L−1}; o).
 *
 * <p>Matrices are (features × batch). Buffers grow to the largest batch seen and are then reused: a
 * pass allocates nothing. Owned by one thread.
 */
public final class Mlp {
    private final NetworkShape shape;
    private final Dense[] layers;
    private final Parameter[] parameters;

    /** One for each layer, or empty. */
    private final SpectralNorm[] norms;

    /**
     * a[l] and h[l] are the outputs of layer l, the same matrix if h is enough for the derivative;
     * the last h is never used, since the output is linear.
     */
    private final FMatrixRMaj[] a;

    private final FMatrixRMaj[] h;

    /** delta[l] is what layer l passes back: ∂L/∂x for the first, ∂L/∂a_{l−1} for the others. */
    private final FMatrixRMaj[] delta;

    private final Optional<MinibatchDiscrimination> minibatch;
    private FMatrixRMaj input = new FMatrixRMaj(0, 0);

    /** A network with all parameters 0. */
    public Mlp(NetworkShape shape) {
        this.shape = shape;
        int count = shape.layers();
        Kernels kernels = new Kernels();
        layers = new Dense[count];
        a = new FMatrixRMaj[count];
        h = new FMatrixRMaj[count];
        delta = new FMatrixRMaj[count];
        norms = new SpectralNorm[shape.spectralNorm() ? count : 0];
        for (int l = 0; l < count; l++) {
            layers[l] = Dense.zeros(shape.fanIn(l), shape.units(l), kernels);
            if (shape.spectralNorm()) {
                norms[l] = new SpectralNorm(shape.fanIn(l), shape.units(l));
                layers[l] = layers[l].applying(norms[l].normalised());
            }
            a[l] = new FMatrixRMaj(0, 0);
            h[l] = shape.activation().needsInput() ? new FMatrixRMaj(0, 0) : a[l];
            delta[l] = new FMatrixRMaj(0, 0);
        }
        minibatch =
                shape.minibatch().exists()
                        ? Optional.of(
                                new MinibatchDiscrimination(
                                        shape.below(count - 1), shape.minibatch(), kernels))
                        : Optional.empty();
        Stream<Parameter> hidden = Arrays.stream(layers).limit(count - 1).flatMap(Mlp::both);
        Stream<Parameter> tensor = minibatch.stream().map(MinibatchDiscrimination::tensor);
        parameters =
                Stream.of(hidden, tensor, both(layers[count - 1]))
                        .flatMap(parts -> parts)
                        .toArray(Parameter[]::new);
    }

    private static Stream<Parameter> both(Dense layer) {
        return Stream.of(layer.weights(), layer.bias());
    }

    /** A network with the given parameters. */
    public Mlp(NetworkWeights weights) {
        this(weights.shape());
        load(weights);
    }

    public NetworkShape shape() {
        return shape;
    }

    /** Draws all parameters again. */
    public void initialise(Initialiser initialiser, RandomStream random) {
        for (int l = 0; l < layers.length; l++) {
            if (l == layers.length - 1 && minibatch.isPresent()) {
                initialiser.drawWeights(random, minibatch.get().tensor());
            }
            initialiser.draw(random, layers[l]);
        }
        for (SpectralNorm norm : norms) {
            norm.restart();
        }
    }

    /**
     * One step of power iteration for each layer; nothing without spectral normalisation. Called
     * before every training forward pass.
     */
    public void powerIterate() {
        for (int l = 0; l < norms.length; l++) {
            norms[l].iterate(layers[l].weights().value());
        }
    }

    /** Brings the normalised weights up to date with the parameters. */
    void normalise() {
        for (int l = 0; l < norms.length; l++) {
            norms[l].normalise(layers[l].weights().value());
        }
    }

    /** {@link #forward(FMatrixRMaj, int)} with the whole batch as one group. */
    public FMatrixRMaj forward(FMatrixRMaj x) {
        return forward(x, 1);
    }

    /**
     * The output for a batch.
     *
     * @param x (inputs×batch); kept, not copied, for the backward pass
     * @param groups number of groups, each with equally many columns; minibatch features compare
     *     samples within a group only, and without such features the number has no effect
     * @return (outputs×batch), this network's own buffer: valid until the next call
     */
    public FMatrixRMaj forward(FMatrixRMaj x, int groups) {
        normalise();
        input = x;
        int last = layers.length - 1;
        for (int l = 0; l < last; l++) {
            a[l].reshape(layers[l].units(), x.numCols);
            h[l].reshape(layers[l].units(), x.numCols);
            layers[l].forward(below(l), a[l]);
            shape.activation().forward(a[l], h[l]);
        }
        if (minibatch.isPresent()) {
            minibatch.get().forward(last == 0 ? x : h[last - 1], groups);
        }
        a[last].reshape(shape.outputs(), x.numCols);
        layers[last].forward(below(last), a[last]);
        return a[last];
    }

    /**
     * The share of columns to which the last forward pass gave the same output as to the middle
     * one, to the last bit.
     */
    public double constantShare() {
        FMatrixRMaj out = a[layers.length - 1];
        int middle = out.numCols / 2;
        int same = 0;
        for (int i = 0; i < out.numCols; i++) {
            boolean equal = true;
            for (int row = 0; row < out.numRows; row++) {
                int at = row * out.numCols;
                equal &= out.data[at + i] == out.data[at + middle];
            }
            same += equal ? 1 : 0;
        }
        return (double) same / out.numCols;
    }

    /** Keeps every parameter in [−bound, bound]. */
    public void clip(float bound) {
        for (Parameter parameter : parameters) {
            float[] values = parameter.value().data;
            for (int i = 0; i < parameter.count(); i++) {
                values[i] = Math.clamp(values[i], -bound, bound);
            }
        }
    }

    /** The last input of layer l. */
    private FMatrixRMaj below(int l) {
        if (l == layers.length - 1 && minibatch.isPresent()) {
            return minibatch.get().joined();
        }
        return l == 0 ? input : h[l - 1];
    }

    /**
     * Sets the gradients of all parameters, for the batch of the last forward pass.
     *
     * @param dOut ∂L/∂out, (outputs×batch)
     */
    public void backward(FMatrixRMaj dOut) {
        backward(dOut, 1);
    }

    /**
     * The same, where the gradients of the biases are summed within groups of columns first. If the
     * slopes of two groups cancel, those of the output's biases and of units that are active on all
     * samples are exactly 0: Adam would turn a rounding error of 10⁻⁸ into a step of full size.
     */
    public void backward(FMatrixRMaj dOut, int groups) {
        FMatrixRMaj d = dOut;
        for (int l = layers.length - 1; l >= 0; l--) {
            layers[l].parameterGradients(d, below(l), groups);
            if (l > 0 || minibatch.isPresent()) {
                d = backward(l, d);
            }
        }
        if (minibatch.isPresent()) {
            minibatch.get().parameterGradient();
        }
    }

    /**
     * Turns the gradients of the weights that the passes used into those of the parameters; nothing
     * without spectral normalisation. Called once, after all gradients have been added and before
     * anything reads them.
     */
    public void completeGradients() {
        for (int l = 0; l < norms.length; l++) {
            norms[l].complete(layers[l].weights().gradient());
        }
    }

    /**
     * ∂L/∂x for the batch of the last forward pass, without touching the gradients of the
     * parameters.
     *
     * @param dOut ∂L/∂out, (outputs×batch)
     * @return (inputs×batch), this network's own buffer: valid until the next call
     */
    public FMatrixRMaj inputGradient(FMatrixRMaj dOut) {
        FMatrixRMaj d = dOut;
        for (int l = layers.length - 1; l >= 0; l--) {
            d = backward(l, d);
        }
        return d;
    }

    /** δ = ∂L/∂a of the layer below l, or ∂L/∂x, from that of layer l. */
    private FMatrixRMaj backward(int l, FMatrixRMaj d) {
        FMatrixRMaj next = delta[l];
        next.reshape(layers[l].inputs(), d.numCols);
        layers[l].inputGradient(d, next);
        if (l == layers.length - 1 && minibatch.isPresent()) {
            next = minibatch.get().backward(next);
        }
        if (l > 0) {
            shape.activation().backward(a[l - 1], h[l - 1], next);
        }
        return next;
    }

    /**
     * ‖∂L/∂θ‖₂ over all parameters, from the last backward pass. Not finite if any gradient is not.
     */
    public double gradientNorm() {
        double sum = 0;
        for (Parameter parameter : parameters) {
            sum += Elementwise.sumOfSquares(parameter.gradient().data, parameter.count());
        }
        return Math.sqrt(sum);
    }

    /** ‖θ‖₂ over all parameters. Not finite if one of them is not, or is too large to square. */
    public double norm() {
        double sum = 0;
        for (Parameter parameter : parameters) {
            sum += Elementwise.sumOfSquares(parameter.value().data, parameter.count());
        }
        return Math.sqrt(sum);
    }

    /**
     * A frozen copy of the network with the weights that its passes use, as a plain network of
     * shape {@link NetworkShape#frozen}: normalised weights in place of the parameters, and
     * minibatch features, which need a whole batch, at their mean over the batch of the last {@link
     * #backward}, as a part of the output's bias.
     */
    public NetworkWeights freeze() {
        normalise();
        return FrozenLayers.copy(shape, layers, minibatch);
    }

    /**
     * Copies all parameters, in the order of {@link NetworkWeights}, into the start of {@code
     * target}.
     */
    public void copyParametersTo(float[] target) {
        int at = 0;
        for (Parameter parameter : parameters) {
            System.arraycopy(parameter.value().data, 0, target, at, parameter.count());
            at += parameter.count();
        }
    }

    /**
     * Sets all parameters from the start of {@code source}, in the order of {@link NetworkWeights}.
     */
    public void copyParametersFrom(float[] source) {
        int at = 0;
        for (Parameter parameter : parameters) {
            System.arraycopy(source, at, parameter.value().data, 0, parameter.count());
            at += parameter.count();
        }
    }

    /**
     * Becomes a copy of a network of the same shape: its parameters, the directions that its
     * normalisation has found, and the mean of its minibatch features.
     */
    public void copyFrom(Mlp other) {
        for (int i = 0; i < parameters.length; i++) {
            parameters[i].value().setTo(other.parameters[i].value());
        }
        for (int l = 0; l < norms.length; l++) {
            norms[l].copyFrom(other.norms[l]);
        }
        if (minibatch.isPresent()) {
            minibatch.get().copyMeanFrom(other.minibatch.orElseThrow());
        }
    }

    /** Writes what {@link #copyFrom} would copy. */
    public void save(StateWriter out) {
        for (Parameter parameter : parameters) {
            out.write(parameter.value().data, parameter.count());
        }
        for (SpectralNorm norm : norms) {
            norm.save(out);
        }
        minibatch.ifPresent(features -> features.save(out));
    }

    /** Restores the state that a network of the same shape wrote. */
    public void restore(StateReader in) {
        for (Parameter parameter : parameters) {
            in.read(parameter.value().data, parameter.count());
        }
        for (SpectralNorm norm : norms) {
            norm.restore(in);
        }
        minibatch.ifPresent(features -> features.restore(in));
    }

    /** Sets all parameters from a frozen network of the same shape. */
    public void load(NetworkWeights weights) {
        if (!weights.shape().equals(shape)) {
            throw new IllegalArgumentException(
                    "weights of " + weights.shape() + " do not fit " + shape);
        }
        copyParametersFrom(weights.parameters());
        for (SpectralNorm norm : norms) {
            norm.restart();
        }
    }

    /**
     * A copy of the gradients of the last backward pass, in the order of {@link NetworkWeights}.
     */
    public float[] gradients() {
        float[] all = new float[shape.parameterCount()];
        copyGradientsTo(all);
        return all;
    }

    /** Copies the gradients, in the order of {@link NetworkWeights}, into {@code target}. */
    public void copyGradientsTo(float[] target) {
        int at = 0;
        for (Parameter parameter : parameters) {
            System.arraycopy(parameter.gradient().data, 0, target, at, parameter.count());
            at += parameter.count();
        }
    }

    /** The parameters that an optimiser moves, layer by layer, weights before biases. */
    Parameter[] parameters() {
        return parameters;
    }

    /** The normalisation of layer l, if there is one. */
    Optional<SpectralNorm> norm(int l) {
        return norms.length == 0 ? Optional.empty() : Optional.of(norms[l]);
    }

    /** The layers, from the input to the output. */
    Dense[] layers() {
        return layers;
    }
}
