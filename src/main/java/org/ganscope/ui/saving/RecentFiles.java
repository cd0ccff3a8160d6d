package org.ganscope.ui.saving;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.ganscope.session.file.AtomicFile;
import org.ganscope.text.InputException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that were opened or saved last, the latest first. */
public final class RecentFiles {
    private static final System.Logger LOG = System.getLogger(RecentFiles.class.getName());

    /** As many as a menu shows without being long. */
    private static final int MOST = 8;

    private final Optional<Path> memory;
    private final ObservableList<Path> files = FXCollections.observableArrayList();

    private RecentFiles(Optional<Path> memory) {
        this.memory = memory;
    }

    /** None, and they are forgotten at the end. */
    public static RecentFiles none() {
        return new RecentFiles(Optional.empty());
    }

    /**
     * Those that a file remembers, one path in a line; a broken line counts as none.
     *
     * @param memory which is written at each change
     */
    public static RecentFiles of(Path memory) {
        RecentFiles recent = new RecentFiles(Optional.of(memory));
        recent.files.setAll(recent.remembered());
        return recent;
    }

    /** Those of all windows; as they are here, if the file cannot be read. */
    private List<Path> remembered() {
        if (memory.isPresent() && Files.isRegularFile(memory.get())) {
            try {
                return Files.readAllLines(memory.get()).stream()
                        .flatMap(line -> path(line).stream())
                        .distinct()
                        .limit(MOST)
                        .toList();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, memory.get().toString(), e);
            }
        }
        return List.copyOf(files);
    }

    private static Optional<Path> path(String line) {
        try {
            return Optional.of(Path.of(line)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The files. */
    ObservableList<Path> files() {
        return files;
    }

    /** A file was opened or saved. */
    void add(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        if (whole.toString().lines().count() == 1) { // a line of the memory has no room for more
            change(Stream.concat(Stream.of(whole), others(whole)));
        }
    }

    /** A file cannot be opened any more. */
    void remove(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        if (files.contains(whole)) {
            change(others(whole));
        }
    }

    private Stream<Path> others(Path file) {
        return remembered().stream().filter(each -> !each.equals(file));
    }

    private void change(Stream<Path> now) {
        files.setAll(now.limit(MOST).toList());
        save();
    }

    private void save() {
        try {
            if (memory.isPresent()) {
                List<String> lines = files.stream().map(Path::toString).toList();
                Files.createDirectories(memory.get().getParent());
                AtomicFile.write(memory.get(), out -> out.write(String.join("\n", lines)));
            }
        } catch (IOException | InputException e) {
            LOG.log(System.Logger.Level.WARNING, "recent files", e); // of no importance to the run
        }
    }
}
