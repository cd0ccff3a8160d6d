package org.ganscope.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.CancellationException;
import java.util.concurrent.SynchronousQueue;

@DisplayName("A file that is read beside the window")
@Timeout(60)
class ReadingTest {
    private final SynchronousQueue<Long> bytes = new SynchronousQueue<>();
    private final SynchronousQueue<Boolean> answers = new SynchronousQueue<>();

    /** Reading of 200 bytes, as far as the test allows. */
    private Reading<String> reading() {
        return Reading.start(progress -> {
            try {
                while (true) {
                    boolean goesOn = progress.goesOn(bytes.take(), 200);
                    answers.put(goesOn);
                    if (!goesOn) {
                        throw new CancellationException();
                    }
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private boolean goesOnAt(long read) throws InterruptedException {
        bytes.put(read);
        return answers.take();
    }

    @Test
    void doesNotKnowHowFarItIsAfterTheLastByte() throws InterruptedException {
        Reading<String> reading = reading();
        assertTrue(goesOnAt(50));
        assertEquals(0.25, reading.share());
        assertTrue(goesOnAt(200));
        assertEquals(Reading.UNKNOWN, reading.share());
        reading.stop();
        assertFalse(goesOnAt(200));
    }
}
