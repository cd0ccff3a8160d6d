package org.ganscope.session.file.csv;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.own.TableFile;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;

@DisplayName("A large CSV file")
class CsvTableTest {
    private static final TableFile FILE = TableFile.of("my.csv");

    /** Its bytes, 5 MB according to its size, with an action at their end. */
    private static CsvSource source(Runnable atEnd) {
        byte[] bytes = "1,2\n3,4\n".getBytes(StandardCharsets.UTF_8);
        return new CsvSource(
                "my.csv",
                "my.csv",
                () ->
                        new ByteArrayInputStream(bytes) {
                            @Override
                            public void close() {
                                atEnd.run();
                            }
                        },
                5_000_000);
    }

    @Test
    void isTooLargeWhereTheMemoryDoesNotHoldIt() {
        int[] chunks = {0};
        CsvProgress full =
                (read, total) -> {
                    if (chunks[0]++ > 0) {
                        throw new OutOfMemoryError("planted");
                    }
                    return true;
                };
        InputException refusal =
                assertThrows(
                        InputException.class, () -> CsvTable.read(FILE, source(() -> {}), 2, full));
        String sentence = String.valueOf(refusal.getMessage());
        assertTrue(sentence.startsWith("my.csv has 5 MB"), sentence);
        assertTrue(sentence.contains("take a part of its rows"), sentence);
    }

    @Test
    void canBeCancelledWhileItsTableIsBuilt() {
        int[] closed = {0};
        CsvSource source = source(() -> closed[0]++);
        assertThrows(
                CancellationException.class,
                () -> CsvTable.read(FILE, source, 2, (read, total) -> closed[0] < 2));
    }
}
