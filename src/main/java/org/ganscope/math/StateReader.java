package org.ganscope.math;

import java.nio.ByteBuffer;

/**
 * Gives back what a {@link StateWriter} wrote, in the same order. Owned by one thread.
 *
 * <p>Every method throws {@link IllegalArgumentException} if too little is left: the state belongs
 * to something else.
 */
public final class StateReader {
    private final ByteBuffer bytes;

    StateReader(byte[] bytes) {
        this.bytes = StateWriter.order(ByteBuffer.wrap(bytes));
    }

    public boolean readBoolean() {
        return next(1).get() != 0;
    }

    public long readLong() {
        return next(Long.BYTES).getLong();
    }

    public double readDouble() {
        return next(Double.BYTES).getDouble();
    }

    /** Fills the first {@code n} places of an array. */
    public void read(float[] values, int n) {
        next(n * Float.BYTES).asFloatBuffer().get(values, 0, n);
        bytes.position(bytes.position() + n * Float.BYTES);
    }

    /** Fills the first {@code n} places of an array. */
    public void read(double[] values, int n) {
        next(n * Double.BYTES).asDoubleBuffer().get(values, 0, n);
        bytes.position(bytes.position() + n * Double.BYTES);
    }

    /** A whole state, with its length. */
    public SavedState readState() {
        byte[] all = new byte[readCount()];
        next(all.length).get(all);
        return new SavedState(all);
    }

    /** The place of one of so many things. */
    public int readIndex(int count) {
        long index = readLong();
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException("there is no number " + index + " of " + count);
        }
        return (int) index;
    }

    /** A number of things that follow, each of at least a byte. */
    public int readCount() {
        long count = readLong();
        if (count < 0 || count > bytes.remaining()) {
            throw new IllegalArgumentException("the state has no room for " + count + " values");
        }
        return (int) count;
    }

    private ByteBuffer next(int length) {
        if (length < 0 || bytes.remaining() < length) {
            throw new IllegalArgumentException(
                    "the state ends " + (length - bytes.remaining()) + " bytes early");
        }
        return bytes;
    }

    /** Whether all has been read. */
    public boolean isAtEnd() {
        return !bytes.hasRemaining();
    }
}
