package org.ganscope.cli;

import org.ganscope.export.MetricsCsv;
import org.ganscope.export.Pictures;
import org.ganscope.export.SamplesCsv;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.GeneratedSamples;
import org.ganscope.session.Replay;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.file.FileSet;
import org.ganscope.session.file.PlannedRun;
import org.ganscope.session.file.RunFile;
import org.ganscope.session.file.SavedView;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Trains a run as fast as possible on the calling thread and writes its files into a folder:
 * metrics.csv, samples.csv, run.json and pictures, which replace those of an earlier run all at
 * once. A run that diverges or is stopped early leaves the same files, up to the last good step.
 */
final class TrainingJob {
    private static final String METRICS = "metrics.csv";
    private static final String SAMPLES = "samples.csv";
    static final String RUN = "run.json";
    private static final Pattern NAMES =
            Pattern.compile("metrics\\.csv|samples\\.csv|run\\.json|window-step-\\d+\\.png");

    private static final int SAMPLE_COUNT = 10_000;
    private static final int CURVE_BUCKETS = 2000;

    private final Replay replay;
    private final Run run;
    private final SavedView view;
    private final long steps;
    private final Set<Long> pictured;
    private final Path folder;
    private final Optional<Pictures> pictures;
    private final Progress progress;

    TrainingJob(
            PlannedRun plan,
            long steps,
            Path folder,
            Optional<Pictures> pictures,
            Progress progress) {
        replay = plan.begin();
        run = replay.run();
        view = plan.scenario().map(SavedView::of).orElse(SavedView.NONE);
        this.steps = steps;
        pictured = pictured(steps);
        this.folder = folder;
        this.pictures = pictures;
        this.progress = progress;
    }

    /**
     * Trains, writes and reports how it ended; ends early if the terminal's interruption is
     * requested.
     *
     * @param named the folder, as it was given
     * @param quiet whether only errors are printed
     */
    ExitStatus run(Terminal terminal, String named, boolean quiet) {
        Interruption interruption = terminal.interruption();
        List<Path> files = execute(() -> interruption.asked().isPresent());
        if (!quiet) {
            files.forEach(terminal.out()::println);
        }
        if (isCutShort()) {
            Stopped.report(this, steps, named, terminal);
            return interruption.asked().orElseThrow();
        }
        return Diverged.report(run, terminal);
    }

    /**
     * Trains and writes.
     *
     * @param isStopped checked before each step: whether the run ends there
     * @return the files
     */
    private List<Path> execute(BooleanSupplier isStopped) {
        try (FileSet files = new FileSet(folder, name -> NAMES.matcher(name).matches())) {
            MetricsCsv table = new MetricsCsv(files.open(METRICS));
            table.add(run);
            pictureIfDue(files);
            while (run.step() < steps && run.divergence().isEmpty() && !isStopped.getAsBoolean()) {
                replay.step();
                table.add(run);
                pictureIfDue(files);
                progress.at(run.step());
            }
            replay.change();
            progress.end(run.step());
            table.addLast(run);
            files.write(
                    SAMPLES,
                    out -> SamplesCsv.write(out, GeneratedSamples.draw(run, SAMPLE_COUNT)));
            files.write(RUN, out -> RunFile.write(out, run.held(), view, folder.resolve(RUN)));
            return files.commit();
        }
    }

    /** The run in its current state. */
    Run run() {
        return run;
    }

    /** Whether the run was stopped before its end. */
    private boolean isCutShort() {
        return run.step() < steps && run.divergence().isEmpty();
    }

    /** Whether the plan has changes after the step at which the run was stopped. */
    boolean hasChangesAhead() {
        return replay.isUnfinished();
    }

    /** A few early steps, every power of ten, and the end. */
    private static Set<Long> pictured(long steps) {
        Set<Long> pictured = new HashSet<>(List.of(0L, 5000L, steps));
        for (long step = 100; step < steps; step *= 10) {
            pictured.add(step);
        }
        return pictured;
    }

    private void pictureIfDue(FileSet files) {
        boolean isDiverged = run.divergence().isPresent();
        if (pictures.isPresent() && (isDiverged || pictured.contains(run.step()))) {
            long begin = System.nanoTime();
            run.measure();
            SessionState state = isDiverged ? SessionState.DIVERGED : SessionState.PAUSED;
            byte[] png =
                    pictures.get().png(run.snapshot(FrameRequest.all(CURVE_BUCKETS), 1, state, 0));
            files.write("window-step-" + run.step() + ".png", png);
            progress.paused(System.nanoTime() - begin);
        }
    }
}
