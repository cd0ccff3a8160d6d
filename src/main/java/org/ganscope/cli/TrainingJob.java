package org.ganscope.cli;

import org.ganscope.export.MetricsCsv;
import org.ganscope.export.Pictures;
import org.ganscope.export.SamplesCsv;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.GeneratedSamples;
import org.ganscope.session.Replay;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.file.PlannedRun;
import org.ganscope.session.file.RunFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Trains a run as fast as it goes, on the calling thread, and leaves its files in a folder:
 * metrics.csv, samples.csv, run.json and pictures. A run that diverges leaves the same files, up to
 * the last step before.
 */
final class TrainingJob {
    private static final int SAMPLES = 10_000;
    private static final int CURVE_BUCKETS = 2000;

    private final Replay replay;
    private final Run run;
    private final long steps;
    private final Set<Long> pictured;
    private final Path folder;
    private final Optional<Pictures> pictures;
    private final Progress progress;
    private final List<Path> written = new ArrayList<>();

    TrainingJob(
            PlannedRun plan,
            long steps,
            Path folder,
            Optional<Pictures> pictures,
            Progress progress) {
        replay = plan.begin();
        run = replay.run();
        this.steps = steps;
        pictured = pictured(steps);
        this.folder = folder;
        this.pictures = pictures;
        this.progress = progress;
    }

    /**
     * Trains and writes.
     *
     * @return the run as it ended
     */
    Run execute() {
        Path metrics = folder.resolve("metrics.csv");
        try (MetricsCsv table = new MetricsCsv(metrics)) {
            table.add(run);
            pictureIfDue();
            while (run.step() < steps && run.divergence().isEmpty()) {
                replay.step();
                table.add(run);
                pictureIfDue();
                progress.at(run.step());
            }
            replay.change();
            progress.end(run.step());
            table.addLast(run);
            table.commit();
        }
        written.addFirst(metrics);
        Path samples = folder.resolve("samples.csv");
        SamplesCsv.write(samples, GeneratedSamples.draw(run, SAMPLES));
        Path record = folder.resolve("run.json");
        RunFile.write(record, run);
        written.addAll(1, List.of(samples, record));
        return run;
    }

    /** The files, once they are written. */
    List<Path> written() {
        return List.copyOf(written);
    }

    /** A few early steps, every power of ten, and the end. */
    private static Set<Long> pictured(long steps) {
        Set<Long> pictured = new HashSet<>(List.of(0L, 5000L, steps));
        for (long step = 100; step < steps; step *= 10) {
            pictured.add(step);
        }
        return pictured;
    }

    private void pictureIfDue() {
        boolean due = pictured.contains(run.step()) || run.divergence().isPresent();
        if (due && pictures.isPresent()) {
            long begin = System.nanoTime();
            run.measure();
            Path file = folder.resolve("window-step-" + run.step() + ".png");
            SessionState state =
                    run.divergence().isPresent() ? SessionState.DIVERGED : SessionState.PAUSED;
            pictures.get()
                    .picture(run.snapshot(FrameRequest.all(CURVE_BUCKETS), 1, state, 0), file);
            written.add(file);
            progress.paused(System.nanoTime() - begin);
        }
    }
}
