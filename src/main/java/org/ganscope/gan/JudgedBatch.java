package org.ganscope.gan;

import org.ganscope.math.FrozenBatch;

import java.util.Set;

/**
 * A batch as D judged it, with what came of it for one loss. The columns of {@code seen}, {@code
 * logits}, {@code scores}, {@code shares} and {@code slopes} belong together: first the real packs,
 * if there are any, then the generated ones. Without packing a pack is a sample. Immutable.
 *
 * @param real real samples as drawn, (d×n); none where the loss does not need them
 * @param latent z, (latent dimension×n)
 * @param generated G(z), (d×n)
 * @param seen what D was shown: the samples with instance noise, in packs, (m·d×columns); as in
 *     {@link SampleBatches}
 * @param realPacks number of real columns
 * @param logits s, (1×columns)
 * @param scores D as it is shown, (1×columns)
 * @param flipped the pairs of a real and a generated column whose labels were exchanged for D, by
 *     the number of the real one
 * @param shares each column's share of the loss, which is their mean over the real columns plus
 *     that over the generated ones; 0 for a real column in L_G
 * @param slopes ∂L/∂s of the loss, a mean over the batch, (1×columns)
 */
public record JudgedBatch(
        FrozenBatch real,
        FrozenBatch latent,
        FrozenBatch generated,
        FrozenBatch seen,
        int realPacks,
        FrozenBatch logits,
        FrozenBatch scores,
        Set<Integer> flipped,
        FrozenBatch shares,
        FrozenBatch slopes) {
    public JudgedBatch {
        flipped = Set.copyOf(flipped);
    }

    /** Columns that D judged. */
    public int columns() {
        return logits.count();
    }

    /** Number of generated columns. */
    public int generatedPacks() {
        return columns() - realPacks;
    }

    /** Samples in a pack. */
    public int packing() {
        return seen.features() / generated.features();
    }

    public boolean isReal(int column) {
        return column < realPacks;
    }

    /** Whether D is given the label of the other kind. */
    public boolean isFlipped(int column) {
        return flipped.contains(isReal(column) ? column : column - realPacks);
    }

    /** Mean share of the real columns; NaN if there are none. */
    public double realTerm() {
        return shares.mean(0, 0, realPacks);
    }

    /** Mean share of the generated columns. */
    public double generatedTerm() {
        return shares.mean(0, realPacks, generatedPacks());
    }

    /** ∂ℓ/∂s of a column's own share, which the batch's size does not make smaller. */
    public double ownSlope(int column) {
        return slopes.get(column) * (double) generatedPacks();
    }
}
