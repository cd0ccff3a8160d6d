package org.ganscope.session.file;

import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.gan.GanConfig;
import org.ganscope.session.file.csv.CsvFile;
import org.ganscope.session.file.csv.CsvProgress;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The folder from which a configuration names its data file. */
record DataFolder(Path folder) {
    /** The folder of the process. */
    static final DataFolder WORKING = new DataFolder(Path.of(""));

    /** The folder of a file; what the shell hands over has that of the process. */
    static DataFolder of(Path file) {
        if (RegularFile.isHandedOver(file)) {
            return WORKING;
        }
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
        GanConfig located = located(config);
        if (!(located.target().material() instanceof TableFile file)) {
            return located;
        }
        Table table = CsvFile.read(file, config.dataDimension(), CsvProgress.NONE);
        return config.withTarget(config.target().withMaterial(table));
    }

    /** The same configuration with the absolute path of its data file, if it is still unread. */
    GanConfig located(GanConfig config) {
        if (!(config.target().material() instanceof TableFile file) || file.isSample()) {
            return config;
        }
        TableFile found = file.withHome(resolved(file.path()));
        return config.withTarget(config.target().withMaterial(found));
    }

    private String resolved(String path) {
        try {
            return folder.resolve(path).normalize().toString();
        } catch (InvalidPathException e) {
            return path; // who reads it says that there is no such file
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
