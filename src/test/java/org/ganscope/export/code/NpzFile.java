package org.ganscope.export.code;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads an .npz file as the format is described by NumPy, apart from how it was written. */
final class NpzFile {
    private static final Pattern HEADER =
            Pattern.compile(
                    "\\{'descr': '<f([48])', 'fortran_order': False, 'shape': \\((.*)\\), \\} *\n");

    /** An array, its elements in C order. */
    record Array(List<Integer> shape, double[] values) {}

    private NpzFile() {}

    static Map<String, Array> read(byte[] file) {
        Map<String, Array> arrays = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                String name = e.getName();
                if (!name.endsWith(".npy")) {
                    throw new IllegalArgumentException(name);
                }
                arrays.put(name.substring(0, name.length() - 4), array(zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return arrays;
    }

    private static Array array(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        byte[] magic = new byte[8];
        in.get(magic);
        if (!Arrays.equals(magic, new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0})) {
            throw new IllegalArgumentException("not format 1.0: " + Arrays.toString(magic));
        }
        byte[] header = new byte[in.getShort() & 0xFFFF];
        in.get(header);
        if (in.position() % 64 != 0) {
            throw new IllegalArgumentException("numbers begin at " + in.position());
        }
        Matcher read = HEADER.matcher(new String(header, StandardCharsets.US_ASCII));
        if (!read.matches()) {
            throw new IllegalArgumentException(new String(header, StandardCharsets.US_ASCII));
        }
        List<Integer> shape =
                Arrays.stream(read.group(2).split(","))
                        .map(String::strip)
                        .filter(size -> !size.isEmpty())
                        .map(Integer::valueOf)
                        .toList();
        double[] values = new double[shape.stream().reduce(1, (a, b) -> a * b)];
        for (int i = 0; i < values.length; i++) {
            values[i] = read.group(1).equals("4") ? in.getFloat() : in.getDouble();
        }
        if (in.hasRemaining()) {
            throw new IllegalArgumentException(in.remaining() + " bytes are left over");
        }
        return new Array(shape, values);
    }
}
