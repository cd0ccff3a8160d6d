package org.ganscope.export.code;

import org.ganscope.export.Exporter;
import org.ganscope.session.Run;
import org.ganscope.session.file.AtomicFile;
import org.ganscope.session.file.PlannedRun;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Writes the settings at step 0 as a program for PyTorch; nothing is trained. */
public enum CodeExport implements Exporter {
    /** A script. */
    SCRIPT {
        @Override
        void write(Writer out, PlannedRun plan, long steps) throws IOException {
            TorchScript.write(out, plan.config(), plan.log(), steps);
        }
    },
    /** A Jupyter notebook. */
    NOTEBOOK {
        @Override
        void write(Writer out, PlannedRun plan, long steps) throws IOException {
            TorchNotebook.write(out, plan.config(), plan.log(), steps);
        }
    };

    abstract void write(Writer out, PlannedRun plan, long steps) throws IOException;

    @Override
    public Optional<Run> write(PlannedRun plan, long steps, Path file, LongPredicate goesOn) {
        AtomicFile.write(file, out -> write(out, plan, steps));
        return Optional.of(plan.begin().run());
    }
}
