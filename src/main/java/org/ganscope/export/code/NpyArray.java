package org.ganscope.export.code;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An array of numbers with a name, as NumPy stores it (format 1.0 of {@code numpy.lib.format}):
 * little-endian, the last index first to change.
 */
final class NpyArray {
    /** The header ends at a multiple of this. */
    private static final int ALIGNED = 64;

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};

    private final String name;
    private final String type;
    private final List<Integer> shape;
    private final byte[] content;

    private NpyArray(String name, String type, List<Integer> shape, byte[] content) {
        this.name = name;
        this.type = type;
        this.shape = List.copyOf(shape);
        this.content = content;
    }

    /**
     * An array of float32 numbers.
     *
     * @throws IllegalArgumentException if the shape has another number of elements
     */
    static NpyArray of(String name, List<Integer> shape, float[] values) {
        check(shape, values.length);
        byte[] bytes = new byte[values.length * Float.BYTES];
        littleEndian(bytes).asFloatBuffer().put(values);
        return new NpyArray(name, "<f4", shape, bytes);
    }

    /** An array of float64 numbers. */
    static NpyArray of(String name, List<Integer> shape, double[] values) {
        check(shape, values.length);
        byte[] bytes = new byte[values.length * Double.BYTES];
        littleEndian(bytes).asDoubleBuffer().put(values);
        return new NpyArray(name, "<f8", shape, bytes);
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void check(List<Integer> shape, int count) {
        if (shape.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b) != count) {
            throw new IllegalArgumentException(count + " numbers do not have the shape " + shape);
        }
    }

    String name() {
        return name;
    }

    /** The content of an .npy file. */
    byte[] bytes() {
        String described =
                "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + tuple() + ", }";
        int before = MAGIC.length + Short.BYTES;
        int unpadded = before + described.length() + 1;
        int padding = Math.floorMod(-unpadded, ALIGNED);
        String header = described + " ".repeat(padding) + "\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(MAGIC);
        out.write(header.length());
        out.write(header.length() >> 8);
        out.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(content);
        return out.toByteArray();
    }

    /** The shape as Python writes it: (16, 1), (16,) or (). */
    String tuple() {
        String numbers = shape.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return shape.size() == 1 ? "(" + numbers + ",)" : "(" + numbers + ")";
    }
}
