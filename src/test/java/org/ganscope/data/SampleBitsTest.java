package org.ganscope.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The samples of every target over the plane have the same bits everywhere and for ever. */
class SampleBitsTest {
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
        assertEquals(new TreeMap<String, String>(), hashes);
    }
}
