package org.ganscope.session.file;

import org.ganscope.session.HeldRun;
import org.ganscope.session.Run;
import org.ganscope.text.InputException;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * A run as a JSON file:
 *
 * <pre>
 * {
 *   "program": "GANscope", "version": "…", "format": 1,
 *   "config": {…the settings at step 0, as in {@link ConfigFile}…},
 *   "log": [{"step": 120, "set": {"generator": {"learningRate": 0.01}}},
 *           {"step": 200, "move": "discriminator"}],
 *   "steps": 5000,
 *   "view": {"scenario": "two-modes", "pace": 400, "step": 1200, …},
 *   "weights": {"discriminator": […], "generator": […]},
 *   "hash": "…SHA-256 of the weights, see {@link org.ganscope.session.WeightHash}…",
 *   "metrics": {"loss_d": 1.38, …each series after the last step; null where that has none…},
 *   "checkpoint": {"layout": "…", "configs": […], "state": ["…"], "checksum": "…"}
 * }
 * </pre>
 *
 * <p>"view" and "checkpoint" may be missing, as in files of version 0.1.0, which have no "format"
 * either. Without a checkpoint, or with one that another version wrote, the run is trained again.
 *
 * <p>A run that diverged has {@code "diverged": {"step": …, "player": …, "quantity": …}} too.
 */
public final class RunFile {
    /** The latest format, which all programs from its first one on can read. */
    static final int FORMAT = 1;

    private RunFile() {}

    /**
     * Writes a run in its current state.
     *
     * @throws InputException if the file cannot be written
     */
    public static void write(Path file, Run run) {
        write(file, run.held(), SavedView.NONE);
    }

    /**
     * Writes a run that is held.
     *
     * @throws InputException if the file cannot be written
     */
    public static void write(Path file, HeldRun held, SavedView view) {
        AtomicFile.write(file, out -> write(out, held, view, file));
    }

    /**
     * Writes a run that is held to a file that is already open.
     *
     * @param file the final path of the file, to which the path of its data file is relative
     */
    public static void write(Writer out, HeldRun held, SavedView view, Path file)
            throws IOException {
        RunWriter.write(out, held, view, DataFolder.of(file));
    }

    /**
     * Reads a run.
     *
     * @throws InputException if the file cannot be read, something in it cannot be used, or its
     *     weights do not have its hash
     */
    public static SavedRun read(Path file) {
        return new RunReader(file.toString(), DataFolder.of(file)).read(TextFile.read(file));
    }
}
