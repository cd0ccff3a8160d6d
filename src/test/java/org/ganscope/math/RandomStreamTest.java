package org.ganscope.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class RandomStreamTest {
    private static final int DRAWS = 1_000_000;

    @Test
    void stream42NeverChanges() {
        RandomStream longs = new RandomStream(42);
        assertEquals(0x989B3F130A063869L, longs.nextLong());
        assertEquals(0x290DB4BF2570DED7L, longs.nextLong());
        assertEquals(0x2A990BE63A01B2D5L, longs.nextLong());
        assertEquals(0xF12E5322DB0FD488L, new RandomStream(42).split("init").nextLong());

        float[] normals = new float[4];
        new RandomStream(42).fillNormal(normals, 0, 4);
        float[] expected = {0.24331383f, -0.9929571f, -0.9684982f, -1.6643046f};
        assertArrayEquals(expected, normals);

        float[] uniforms = new float[3];
        new RandomStream(42).fillUniform(-1, 1, uniforms, 0, 3);
        assertArrayEquals(new float[] {0.19223773f, -0.6792693f, -0.6672045f}, uniforms);

        RandomStream others = new RandomStream(42);
        assertEquals(0.5961188718302076, others.nextDouble());
        assertEquals(160, others.nextInt(1000));
    }

    @Test
    void normalsHaveTheMomentsOfTheNormalDistribution() {
        double[] moments = new double[5];
        for (float x : normals(1)) {
            for (int k = 1; k <= 4; k++) {
                moments[k] += StrictMath.pow(x, k) / DRAWS;
            }
        }
        // five standard errors: √(1, 2, 15, 96)/1000
        assertEquals(0, moments[1], 5e-3);
        assertEquals(1, moments[2], 5e-3 * StrictMath.sqrt(2));
        assertEquals(0, moments[3], 5e-3 * StrictMath.sqrt(15));
        assertEquals(3, moments[4], 5e-3 * StrictMath.sqrt(96));
    }

    @Test
    void normalsPassTheTestOfKolmogorovAndSmirnov() {
        float[] x = normals(2);
        Arrays.sort(x);
        double distance = 0;
        for (int i = 0; i < DRAWS; i++) {
            double p = Normal.cdf(x[i]);
            distance = Math.max(distance, Math.max(p - i / 1e6, (i + 1) / 1e6 - p));
        }
        // the chance that a true normal sample is farther off is 1 in 1000
        assertTrue(distance * 1000 < 1.949, "√n·D = " + distance * 1000);
    }

    @Test
    void theTailsHaveTheShareOfTheNormalDistribution() {
        int beyondFour = 0;
        for (float x : normals(3)) {
            beyondFour += Math.abs(x) > 4 ? 1 : 0;
        }
        assertEquals(2e6 * Normal.cdf(-4), beyondFour, 5 * StrictMath.sqrt(63));
    }

    @Test
    void theNormalQuantileInFloatIsThatInDoubleAndMonotone() {
        float before = Float.NEGATIVE_INFINITY;
        for (int exponent = -64; exponent < -1; exponent++) {
            for (int i = 0; i < 1000; i++) {
                float p = Math.scalb(1 + i / 1000f, exponent);
                float[] x = {p, -p};
                Functions.normal(x, 0, 2);
                assertEquals(1, x[0] / Normal.quantile(p), 5e-7, "p = " + p);
                assertEquals(-x[0], x[1]);
                assertTrue(x[0] >= before - 1e-6f, "p = " + p);
                before = x[0];
            }
        }
        assertEquals(-9.08, Normal.quantile(0x1p-64), 5e-3);
    }

    @Test
    void fillingIsDrawingOneAfterTheOther() {
        for (int n = 0; n <= 40; n++) {
            RandomStream one = new RandomStream(7);
            float[] expected = new float[45];
            for (int i = 0; i < n; i++) {
                one.fillNormal(expected, 3 + i, 1);
            }
            RandomStream many = new RandomStream(7);
            float[] filled = new float[45];
            many.fillNormal(filled, 3, n);
            assertArrayEquals(expected, filled);
            assertEquals(one.nextLong(), many.nextLong());
        }
    }

    @Test
    void uniformsFillTheirRangeEvenly() {
        float[] x = new float[DRAWS];
        new RandomStream(4).fillUniform(-3, 5, x, 0, DRAWS);
        Arrays.sort(x);
        assertTrue(x[0] >= -3 && x[DRAWS - 1] < 5);
        double distance = 0;
        for (int i = 0; i < DRAWS; i++) {
            distance = Math.max(distance, Math.abs((x[i] + 3) / 8.0 - (i + 0.5) / 1e6));
        }
        assertTrue(distance * 1000 < 1.949, "√n·D = " + distance * 1000);
    }

    @Test
    void integersAreEquallyLikely() {
        RandomStream random = new RandomStream(5);
        int[] count = new int[7];
        for (int i = 0; i < 700_000; i++) {
            count[random.nextInt(7)]++;
        }
        double chiSquare = 0;
        for (int c : count) {
            chiSquare += (c - 1e5) * (c - 1e5) / 1e5;
        }
        assertTrue(chiSquare < 22.46, "χ² with 6 degrees of freedom is " + chiSquare);
    }

    @Test
    void integersAreUnbiasedForABoundThatDoesNotDivideTheRange() {
        RandomStream random = new RandomStream(6);
        int bound = 3 << 29;
        int low = 0;
        for (int i = 0; i < DRAWS; i++) {
            int x = random.nextInt(bound);
            assertTrue(x >= 0 && x < bound);
            low += x < bound / 2 ? 1 : 0;
        }
        assertEquals(5e5, low, 5 * 500);
        assertEquals(0, random.nextInt(1));
        assertThrows(IllegalArgumentException.class, () -> random.nextInt(0));
    }

    @Test
    void splittingDoesNotMoveTheParent() {
        RandomStream split = new RandomStream(8);
        RandomStream whole = new RandomStream(8);
        split.split("data").nextLong();
        split.split("noise").nextLong();
        assertEquals(whole.nextLong(), split.nextLong());
    }

    @Test
    void theSameNameGivesTheSameStreamAndAnotherNameAnother() {
        RandomStream root = new RandomStream(9);
        assertEquals(root.split("data").nextLong(), root.split("data").nextLong());
        assertNotEquals(root.split("data").nextLong(), root.split("noise").nextLong());
        assertNotEquals(
                root.split("data").nextLong(), new RandomStream(10).split("data").nextLong());
    }

    @Test
    void splitsAreIndependentOfEachOtherAndOfTheirParent() {
        RandomStream root = new RandomStream(11);
        RandomStream[] streams = {
            root.split("init"), root.split("data"), root.split("noise"), root.split("view"), root
        };
        float[][] x = new float[streams.length][DRAWS];
        for (int i = 0; i < streams.length; i++) {
            streams[i].fillNormal(x[i], 0, DRAWS);
        }
        for (int i = 0; i < streams.length; i++) {
            for (int j = 0; j < i; j++) {
                double correlation = 0;
                for (int k = 0; k < DRAWS; k++) {
                    correlation += x[i][k] * (double) x[j][k] / DRAWS;
                }
                assertEquals(0, correlation, 5e-3, "streams " + j + " and " + i);
            }
        }
    }

    private static float[] normals(long seed) {
        float[] x = new float[DRAWS];
        new RandomStream(seed).fillNormal(x, 0, DRAWS);
        return x;
    }
}
