package org.ganscope.session;

/** What D said about the generated samples of the last batch, as logits. Immutable. */
public final class BatchLogits {
    /** Before the first step. */
    public static final BatchLogits NONE = new BatchLogits(new float[0]);

    private final float[] logits;

    BatchLogits(float[] logits) {
        this.logits = logits.clone();
    }

    public int count() {
        return logits.length;
    }

    public double get(int i) {
        return logits[i];
    }
}
