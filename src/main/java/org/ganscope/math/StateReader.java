package org.ganscope.math;

import java.nio.ByteBuffer;

/**
 * Gives back what a {@link StateWriter} wrote, in the same order. Owned by one thread.
 *
 * <p>Every method throws {@link java.nio.BufferUnderflowException} once nothing is left: the state
 * belongs to something else.
 */
public final class StateReader {
    private final ByteBuffer bytes;

    StateReader(byte[] bytes) {
        this.bytes = StateWriter.order(ByteBuffer.wrap(bytes));
    }

    public boolean readBoolean() {
        return bytes.get() != 0;
    }

    public long readLong() {
        return bytes.getLong();
    }

    public double readDouble() {
        return bytes.getDouble();
    }

    /** Fills the first {@code n} places of an array. */
    public void read(float[] values, int n) {
        bytes.asFloatBuffer().get(values, 0, n);
        bytes.position(bytes.position() + n * Float.BYTES);
    }

    /** Fills the first {@code n} places of an array. */
    public void read(double[] values, int n) {
        bytes.asDoubleBuffer().get(values, 0, n);
        bytes.position(bytes.position() + n * Double.BYTES);
    }

    /** Whether all has been read. */
    public boolean isAtEnd() {
        return !bytes.hasRemaining();
    }
}
