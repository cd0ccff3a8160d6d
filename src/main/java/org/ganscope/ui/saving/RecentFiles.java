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
     * Those that a file remembers, one path in a line; a broken one counts as none.
     *
     * @param memory which is written at each change
     */
    public static RecentFiles of(Path memory) {
        RecentFiles recent = new RecentFiles(Optional.of(memory));
        if (Files.isRegularFile(memory)) {
            try {
                Files.readAllLines(memory).stream()
                        .limit(MOST)
                        .map(Path::of)
                        .filter(Path::isAbsolute)
                        .forEach(recent.files::add);
            } catch (IOException | InvalidPathException e) {
                LOG.log(System.Logger.Level.WARNING, memory.toString(), e);
            }
        }
        return recent;
    }

    /** The files. */
    ObservableList<Path> files() {
        return files;
    }

    /** A file was opened or saved. */
    void add(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        files.remove(whole);
        files.addFirst(whole);
        if (files.size() > MOST) {
            files.removeLast();
        }
        save();
    }

    /** A file cannot be opened any more. */
    void remove(Path file) {
        if (files.remove(file.toAbsolutePath().normalize())) {
            save();
        }
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
