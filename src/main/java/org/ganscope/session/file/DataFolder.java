package org.ganscope.session.file;

import org.ganscope.data.Table;
import org.ganscope.data.TableFile;
import org.ganscope.gan.GanConfig;
import org.ganscope.session.file.csv.Csv;
import org.ganscope.session.file.csv.CsvProgress;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The folder from which a configuration names its data file. */
record DataFolder(Path folder) {
    /** The folder of the process. */
    static final DataFolder WORKING = new DataFolder(Path.of(""));

    /** The folder in which a file stands. */
    static DataFolder of(Path file) {
        return new DataFolder(file.toAbsolutePath().resolveSibling(""));
    }

    DataFolder {
        folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The same configuration with its data file read, if it has one that has not been.
     *
     * @throws InputException if the file is not there, cannot be used, or has other numbers than
     *     those of the hash
     */
    GanConfig withData(GanConfig config) {
        if (!(config.target().material() instanceof TableFile file)) {
            return config;
        }
        TableFile found = file.isSample() ? file : file.withHome(resolved(file.path()));
        Table table = Csv.read(found, config.dataDimension(), CsvProgress.NONE);
        return config.withTarget(config.target().withMaterial(table));
    }

    private String resolved(String path) {
        try {
            return folder.resolve(path).normalize().toString();
        } catch (InvalidPathException e) {
            throw new InputException("file.read", path, Text.of("file.reason.missing"));
        }
    }

    /**
     * How a configuration in this folder names a data file: by a relative path, if both stand in
     * one folder below the root. With "/" on every system, which all of them read.
     */
    String nameOf(String path) {
        if (path.startsWith(TableFile.SAMPLE)) {
            return path;
        }
        Path file = Path.of(path);
        boolean near =
                file.isAbsolute()
                        && file.getRoot().equals(folder.getRoot())
                        && file.getNameCount() > 0
                        && folder.getNameCount() > 0
                        && file.getName(0).equals(folder.getName(0));
        return (near ? folder.relativize(file) : file).toString().replace(File.separatorChar, '/');
    }
}
