package org.ganscope.math;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Collects the numbers that decide how a computation continues; each part writes its own. Owned by
 * one thread.
 */
public final class StateWriter {
    private static final int FIRST_CAPACITY = 1 << 12;

    private ByteBuffer bytes;

    public StateWriter() {
        this(FIRST_CAPACITY);
    }

    /** @param expected size in bytes of what will be written, as far as it is known */
    public StateWriter(int expected) {
        bytes = buffer(Math.max(1, expected));
    }

    /** One order for all machines, and the native one of those in use. */
    static ByteBuffer order(ByteBuffer bytes) {
        return bytes.order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer buffer(int capacity) {
        return order(ByteBuffer.allocate(capacity));
    }

    public void write(boolean value) {
        reserve(1).put((byte) (value ? 1 : 0));
    }

    public void write(long value) {
        reserve(Long.BYTES).putLong(value);
    }

    public void write(double value) {
        reserve(Double.BYTES).putDouble(value);
    }

    /** The first {@code n} numbers of an array. */
    public void write(float[] values, int n) {
        ByteBuffer room = reserve(n * Float.BYTES);
        room.asFloatBuffer().put(values, 0, n);
        room.position(room.position() + n * Float.BYTES);
    }

    /** The first {@code n} numbers of an array. */
    public void write(double[] values, int n) {
        ByteBuffer room = reserve(n * Double.BYTES);
        room.asDoubleBuffer().put(values, 0, n);
        room.position(room.position() + n * Double.BYTES);
    }

    /** A whole state, with its length. */
    public void write(SavedState state) {
        byte[] all = state.bytes();
        write((long) all.length);
        reserve(all.length).put(all);
    }

    private ByteBuffer reserve(int more) {
        if (bytes.remaining() < more) {
            ByteBuffer larger = buffer(Math.max(2 * bytes.capacity(), bytes.position() + more));
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }

    /** All that has been written. */
    public SavedState state() {
        byte[] written = new byte[bytes.position()];
        bytes.get(0, written);
        return new SavedState(written);
    }
}
