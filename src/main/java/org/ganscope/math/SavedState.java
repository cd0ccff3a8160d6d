package org.ganscope.math;

import java.util.Arrays;

/**
 * Numbers that one part after another wrote with a {@link StateWriter}, to be read back in the same
 * order with a {@link StateReader}. Immutable; equal if every bit is.
 */
public final class SavedState {
    private final byte[] bytes;

    SavedState(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The state of which these are the {@link #bytes}. */
    public static SavedState of(byte[] bytes) {
        return new SavedState(bytes.clone());
    }

    /** All numbers as bytes, the same on every machine. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** A reader from the first number on. */
    public StateReader reader() {
        return new StateReader(bytes);
    }

    /** Size in bytes. */
    public int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SavedState that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
