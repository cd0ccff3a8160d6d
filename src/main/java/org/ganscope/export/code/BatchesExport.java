package org.ganscope.export.code;

import org.ganscope.export.Exporter;
import org.ganscope.session.Run;
import org.ganscope.session.file.AtomicFile;
import org.ganscope.session.file.PlannedRun;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Writes the batches of the first steps, see {@link BatchesNpz}. */
public final class BatchesExport implements Exporter {
    /** Enough to see whether two programs compute the same. */
    private static final int MOST_STEPS = 10;

    @Override
    public Optional<Run> write(PlannedRun plan, long steps, Path file, LongPredicate goesOn) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AtomicFile out = new AtomicFile(file)) {
            BatchesNpz.write(bytes, plan.config(), (int) Math.min(steps, MOST_STEPS));
            out.append(bytes.toByteArray());
            out.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writing to memory cannot fail
        }
        return Optional.of(plan.begin().run());
    }
}
