package org.ganscope.export.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.InflaterInputStream;

@DisplayName("A packed table")
class PackedTableTest {
    @ParameterizedTest
    @EnumSource(NumberForm.class)
    void isReadAsItsRoundedNumbers(NumberForm form) throws IOException {
        List<float[]> rows = rows(7, 5);
        float[][] read = read(PackedTable.of(form, rows), form);
        for (int i = 0; i < rows.size(); i++) {
            assertArrayEquals(form.rounded(rows.get(i)), read[i]);
        }
    }

    @Test
    void isShortWhereRowsAreAlike() {
        List<float[]> different = rows(50, 200);
        float[] first = different.getFirst();
        List<float[]> alike = different.stream().map(_ -> first.clone()).toList();
        int most = text(PackedTable.of(NumberForm.HALF, different)).length();
        assertTrue(text(PackedTable.of(NumberForm.HALF, alike)).length() < most / 20);
    }

    private static List<float[]> rows(int count, int columns) {
        Random random = new Random(5);
        List<float[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] row = new float[columns];
            for (int k = 0; k < columns; k++) {
                row[k] = k == 1 ? Float.NaN : (float) random.nextGaussian();
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(Map<String, Object> table) {
        return (String) table.get("data");
    }

    /** As the format is documented. */
    private static float[][] read(Map<String, Object> table, NumberForm form) throws IOException {
        int bytes = (int) table.get("bytes");
        int rows = (int) table.get("rows");
        int columns = (int) table.get("columns");
        byte[] zipped = Base64.getDecoder().decode(text(table));
        byte[] planes = new InflaterInputStream(new ByteArrayInputStream(zipped)).readAllBytes();
        float[][] values = new float[rows][columns];
        int[] bits = new int[columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int difference = 0;
                for (int plane = 0; plane < bytes; plane++) {
                    int at = (plane * rows + row) * columns + column;
                    difference = difference << 8 | planes[at] & 0xff;
                }
                bits[column] += difference;
                int mask = bytes == 4 ? -1 : (1 << 8 * bytes) - 1;
                values[row][column] = form.value(bits[column] & mask);
            }
        }
        return values;
    }
}
