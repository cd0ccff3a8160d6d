package org.ganscope.ui.window;

import javafx.animation.AnimationTimer;

import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Counts the pulses in which JavaFX paints, from the events of the JDK's flight recorder. JavaFX
 * records them only if the recorder was started first: in a separate JVM, before any window.
 */
final class PaintedPulses {
    private static final String PHASE = "javafx.PulsePhase";
    private static final String PAINTING = "Painting";
    private static final int BEFORE = 10;

    PaintedPulses() {
        FlightRecorder.getFlightRecorder();
    }

    /**
     * How many of so many pulses paint something, the first few aside: they paint what was before.
     */
    long of(int pulses) {
        pass(BEFORE);
        try (Recording recording = new Recording()) {
            recording.enable(PHASE).withThreshold(Duration.ZERO);
            recording.start();
            pass(pulses);
            recording.stop();
            return count(recording);
        }
    }

    /** Makes JavaFX produce pulses that it would not make by itself. */
    private static void pass(int pulses) {
        CompletableFuture<Void> passed = new CompletableFuture<>();
        WaitForAsyncUtils.asyncFx(() ->
                new AnimationTimer() {
                    private int left = pulses;

                    @Override
                    public void handle(long now) {
                        if (left-- == 0) {
                            stop();
                            passed.complete(null);
                        }
                    }
                }.start());
        passed.join();
    }

    private static long count(Recording recording) {
        try {
            Path file = Files.createTempFile("pulses", ".jfr");
            try {
                recording.dump(file);
                return RecordingFile.readAllEvents(file).stream()
                        .filter(PaintedPulses::isPainting)
                        .count();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPainting(RecordedEvent event) {
        return event.getEventType().getName().equals(PHASE)
                && PAINTING.equals(event.getString("phaseName"));
    }
}
