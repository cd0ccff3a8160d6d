package org.ganscope.export.page;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * Rows of numbers as text. Each row is written as its difference from the row before, bit pattern
 * minus bit pattern: neighbouring keyframes are so much alike that most differences are small. The
 * bytes are sorted by weight, the highest of all numbers first, compressed (zlib), and written in
 * base64.
 */
final class PackedTable {
    private static final int BUFFER = 1 << 13;

    private PackedTable() {}

    /** One row. */
    static Map<String, Object> ofRow(NumberForm form, float[] row) {
        return of(form, List.of(row));
    }

    /**
     * The table as members of a JSON object.
     *
     * @param rows at least one, all of one length
     */
    static Map<String, Object> of(NumberForm form, List<float[]> rows) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("bytes", form.bytes());
        members.put("rows", rows.size());
        members.put("columns", rows.getFirst().length);
        members.put("data", Base64.getEncoder().encodeToString(zipped(planes(form, rows))));
        return members;
    }

    private static byte[] planes(NumberForm form, List<float[]> rows) {
        int columns = rows.getFirst().length;
        int count = rows.size() * columns;
        byte[] planes = new byte[form.bytes() * count];
        int[] before = new int[columns];
        int at = 0;
        for (float[] row : rows) {
            for (int column = 0; column < columns; column++) {
                int bits = form.bits(row[column]);
                int difference = bits - before[column];
                before[column] = bits;
                for (int plane = 0; plane < form.bytes(); plane++) {
                    int weight = form.bytes() - 1 - plane;
                    planes[plane * count + at] = (byte) (difference >>> 8 * weight);
                }
                at++;
            }
        }
        return planes;
    }

    private static byte[] zipped(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream zipped = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                zipped.write(buffer, 0, deflater.deflate(buffer));
            }
            return zipped.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
