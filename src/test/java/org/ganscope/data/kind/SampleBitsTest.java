package org.ganscope.data.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The samples of every target over the plane have the same bits everywhere and for ever. */
class SampleBitsTest {
    private static final Map<String, String> KNOWN =
            Map.ofEntries(
                    Map.entry("anisotropic", "724e98b2"),
                    Map.entry("checkerboard", "3af9a798"),
                    Map.entry("circles", "67cd676b"),
                    Map.entry("drawing-2d", "d4b298ab"),
                    Map.entry("grid", "b9650c4d"),
                    Map.entry("line", "9f3b45d9"),
                    Map.entry("moons", "7cd3547f"),
                    Map.entry("pinwheel", "5c27ac18"),
                    Map.entry("ring", "6029e99e"),
                    Map.entry("spiral", "6d63ee0e"),
                    Map.entry("square", "ed881401"),
                    Map.entry("swiss-roll", "ad915d71"),
                    Map.entry("table-2d", "9a8579be"));

    @Test
    void samplesAreTheSameBitsOnEveryMachine() {
        Map<String, String> hashes = new TreeMap<>();
        for (TargetKind kind : TargetKind.values()) {
            if (kind.dimension() == 2) {
                FMatrixRMaj xy = new FMatrixRMaj(2, 1000);
                TargetConfig.standard(kind).create().sample(new RandomStream(1), xy);
                hashes.put(kind.key(), Integer.toHexString(Arrays.hashCode(xy.data)));
            }
        }
        assertEquals(KNOWN, hashes);
    }
}
