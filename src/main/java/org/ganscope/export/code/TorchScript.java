package org.ganscope.export.code;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.LogEntry;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A configuration as a script for PyTorch, which trains it from the same starting weights. Cells
 * begin with "# %%", as editors for notebooks know them.
 */
public final class TorchScript {
    private TorchScript() {}

    /**
     * Writes the script.
     *
     * @param config the settings at step 0
     * @param log the changes in the course of the run, which the script names but does not make
     * @param steps steps of the run; 0 for a usual number
     */
    public static void write(Writer out, GanConfig config, List<LogEntry> log, long steps)
            throws IOException {
        boolean isFirst = true;
        for (Cell cell : new TorchProgram(config, log).cells("script", steps)) {
            if (!isFirst) {
                out.write("\n");
            }
            isFirst = false;
            out.write(cell.isText() ? "# %% [markdown]\n" : "# %%\n");
            for (String line : cell.lines()) {
                String comment = line.isEmpty() ? "#" : "# " + line;
                out.write((cell.isText() ? comment : line) + "\n");
            }
        }
    }
}
