package org.ganscope.session.file;

import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.gan.GanConfig;
import org.ganscope.session.file.csv.CsvFile;
import org.ganscope.session.file.csv.CsvProgress;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The folder to which the data file path of a configuration is relative. */
record DataFolder(Path folder) {
    /** The folder of the process. */
    static final DataFolder WORKING = new DataFolder(Path.of(""));

    /** No folder: every path is written in full. */
    static final DataFolder ROOT = new DataFolder(Path.of("/"));

    /** The folder of a file; for a file that the shell passes in it is that of the process. */
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
     * The same configuration with its data file read, if it has one that is still unread.
     *
     * @throws InputException if the file is missing, cannot be used, or its numbers do not have the
     *     hash
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
            return path; // reading it reports that there is no such file
        }
    }

    /**
     * The name of a data file for a configuration in this folder: a relative path if both are in
     * one folder below the root. Uses "/", which every system can read.
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
