package org.ganscope.export.code;

import org.ganscope.export.Exporter;
import org.ganscope.export.Training;
import org.ganscope.gan.GanTrainer;
import org.ganscope.session.Run;
import org.ganscope.session.file.AtomicFile;
import org.ganscope.session.file.PlannedRun;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Trains a run and writes the weights of its networks. */
public enum WeightsExport implements Exporter {
    /** As arrays for NumPy. */
    NPZ {
        @Override
        void write(AtomicFile file, GanTrainer trainer) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                WeightsNpz.write(bytes, trainer);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // writing to memory cannot fail
            }
            file.append(bytes.toByteArray());
        }
    },
    /** As JSON. */
    JSON {
        @Override
        void write(AtomicFile file, GanTrainer trainer) {
            file.append(out -> WeightsJson.write(out, trainer));
        }
    };

    abstract void write(AtomicFile file, GanTrainer trainer);

    @Override
    public Optional<Run> write(PlannedRun plan, long steps, Path file, LongPredicate goesOn) {
        try (AtomicFile out = new AtomicFile(file)) { // refused now, not after the training
            Optional<Run> trained = Training.train(plan, steps, goesOn, _ -> {});
            if (trained.isPresent()) {
                write(out, trained.get().trainer());
                out.commit();
            }
            return trained;
        }
    }
}
