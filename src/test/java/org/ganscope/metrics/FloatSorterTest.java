package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

class FloatSorterTest {
    @Test
    void sortsNumbersOfEverySizeAndSign() {
        float[] x = new float[1000];
        RandomStream random = new RandomStream(7);
        for (int i = 0; i < x.length; i++) {
            float magnitude = (float) Math.pow(10, 76 * random.nextDouble() - 38);
            x[i] = random.nextInt(2) == 0 ? magnitude : -magnitude;
        }
        x[5] = 0;
        x[6] = -0f;
        x[7] = x[8];
        float[] expected = x.clone();
        Arrays.sort(expected);
        float[] sorted = new float[x.length];
        new FloatSorter(x.length).sort(x, sorted);
        assertArrayEquals(expected, sorted);
    }
}
