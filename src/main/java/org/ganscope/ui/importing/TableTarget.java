package org.ganscope.ui.importing;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.session.file.csv.CsvFile;
import org.ganscope.session.file.csv.CsvProgress;

/** Reads the file of a target. */
final class TableTarget {
    private TableTarget() {}

    /**
     * The target with its file read, and its distribution made: both take some time for many rows.
     *
     * @throws org.ganscope.text.InputException if the file cannot be used
     * @throws java.util.concurrent.CancellationException if the progress listener stops it
     */
    static TargetConfig read(TargetConfig target, TableFile file, CsvProgress progress) {
        Table table = CsvFile.read(file, target.dimension(), progress);
        TargetConfig read = target.withMaterial(table);
        try {
            read.create();
        } catch (OutOfMemoryError e) {
            throw CsvFile.tooLarge(file);
        }
        return read;
    }
}
