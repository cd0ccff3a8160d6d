package org.ganscope.export;

import org.ganscope.session.FrameRequest;
import org.ganscope.session.GeneratedSamples;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.file.FileSet;
import org.ganscope.session.file.FileTrouble;
import org.ganscope.session.file.PlannedRun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Writes a run as tables into a folder: its measures while it is trained, and its samples, D, the
 * densities and G over the latent space at its end.
 */
public final class TablesExport implements Exporter {
    private static final int SAMPLES = 10_000;

    @Override
    public Optional<Run> write(PlannedRun plan, long steps, Path folder, LongPredicate goesOn) {
        try (FileSet files = new FileSet(created(folder), name -> false)) {
            MetricsCsv metrics = new MetricsCsv(files.open("metrics.csv"));
            Optional<Run> trained = Training.train(plan, steps, goesOn, metrics::add);
            trained.ifPresent(run -> finish(run, metrics, files));
            return trained;
        }
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw FileTrouble.writing(folder, e);
        }
    }

    private static void finish(Run run, MetricsCsv metrics, FileSet files) {
        metrics.addLast(run);
        SessionState state =
                run.divergence().isPresent() ? SessionState.DIVERGED : SessionState.PAUSED;
        StepTables tables = new StepTables(run.snapshot(FrameRequest.none(), 1, state, 0));
        files.write(
                "samples.csv", out -> SamplesCsv.write(out, GeneratedSamples.draw(run, SAMPLES)));
        files.write("discriminator.csv", tables::writeDiscriminator);
        files.write("density.csv", tables::writeDensity);
        files.write("latent.csv", tables::writeLatent);
        files.commit();
    }
}
