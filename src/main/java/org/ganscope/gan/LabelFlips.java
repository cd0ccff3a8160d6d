package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;

/**
 * Label flipping: for some pairs of a real and a generated sample D is given exchanged labels
 * (Chintala et al. 2016, "How to train a GAN?"). Exchanging two logits before the loss, and their
 * gradients after it, is the same as exchanging the labels.
 */
final class LabelFlips {
    private final BatchSource source;
    private float[] draws = new float[0];
    private float probability;

    LabelFlips(BatchSource source) {
        this.source = source;
    }

    /** Draws which of n pairs are flipped. */
    void draw(double probability, int n) {
        this.probability = (float) probability;
        if (draws.length < n) {
            draws = new float[n];
        }
        if (probability > 0) {
            source.flips(draws, n);
        }
    }

    /** Whether pair i is flipped. */
    boolean isFlipped(int i) {
        return probability > 0 && draws[i] < probability;
    }

    /** Exchanges columns i and n + i of the pairs that are flipped. s: (1×2n), modified. */
    void exchange(FMatrixRMaj s) {
        if (probability > 0) {
            int n = s.numCols / 2;
            for (int i = 0; i < n; i++) {
                if (isFlipped(i)) {
                    float kept = s.data[i];
                    s.data[i] = s.data[n + i];
                    s.data[n + i] = kept;
                }
            }
        }
    }
}
