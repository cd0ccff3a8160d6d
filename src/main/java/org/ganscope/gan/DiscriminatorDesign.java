package org.ganscope.gan;

import org.ganscope.nn.MinibatchShape;

/**
 * How D's architecture differs from a plain network.
 *
 * @param packing m, how many samples D judges at once (PacGAN, Lin et al. 2018), 1 … 4
 * @param spectralNorm whether each layer's weights are divided by their largest singular value
 *     (Miyato et al. 2018)
 * @param minibatchKernels number of minibatch features B (Salimans et al. 2016, section 3.2); 0:
 *     none
 * @param minibatchDimensions number C of values that one such feature compares, ≥ 1
 */
public record DiscriminatorDesign(
        int packing, boolean spectralNorm, int minibatchKernels, int minibatchDimensions) {
    /** A plain network. */
    public static final DiscriminatorDesign PLAIN = new DiscriminatorDesign(1, false, 0, 4);

    /** The minibatch features as a part of a network. */
    MinibatchShape minibatch() {
        return minibatchKernels == 0
                ? MinibatchShape.NONE
                : new MinibatchShape(minibatchKernels, minibatchDimensions);
    }

    public DiscriminatorDesign withPacking(int packing) {
        return new DiscriminatorDesign(
                packing, spectralNorm, minibatchKernels, minibatchDimensions);
    }

    public DiscriminatorDesign withSpectralNorm(boolean spectralNorm) {
        return new DiscriminatorDesign(
                packing, spectralNorm, minibatchKernels, minibatchDimensions);
    }

    public DiscriminatorDesign withMinibatchKernels(int minibatchKernels) {
        return new DiscriminatorDesign(
                packing, spectralNorm, minibatchKernels, minibatchDimensions);
    }

    public DiscriminatorDesign withMinibatchDimensions(int minibatchDimensions) {
        return new DiscriminatorDesign(
                packing, spectralNorm, minibatchKernels, minibatchDimensions);
    }
}
