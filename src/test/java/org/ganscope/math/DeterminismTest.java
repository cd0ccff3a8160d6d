package org.ganscope.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

/** The engine's numbers do not depend on the vectors that a machine has, nor on compilation. */
class DeterminismTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:+IgnoreUnrecognizedVMOptions -XX:UseAVX=1",
                "-XX:+IgnoreUnrecognizedVMOptions -XX:UseAVX=2",
                "-XX:+IgnoreUnrecognizedVMOptions -XX:UseAVX=3",
                "-XX:MaxVectorSize=16",
                "-XX:TieredStopAtLevel=1"
            })
    void theBitsAreTheSameInAJvmWithOtherVectors(String flags)
            throws IOException, InterruptedException {
        String printed = ChildJvm.run(Bits.class, flags.split(" "));
        assertEquals(Bits.hash(), printed.split(" ")[0], printed);
    }

    @Test
    void aJvmLimitedTo16BytesReallyUsesVectorsOf4Floats() throws IOException, InterruptedException {
        String printed = ChildJvm.run(Bits.class, "-XX:MaxVectorSize=16");
        assertTrue(printed.endsWith("of up to 4 floats"), printed);
    }

    @Test
    void theBitsAreTheSameOnceCompiled() {
        String interpreted = Bits.hash();
        for (int i = 0; i < 200; i++) {
            assertEquals(interpreted, Bits.hash());
        }
    }
}
