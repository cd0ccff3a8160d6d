package org.ganscope.session.file;

import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of one run, which appear in their folder together: each is written under another name,
 * and once all of them are complete, {@link #commit} removes those of an earlier run and puts these
 * into place. So even if something fails, such as a full disk, the folder never contains files of
 * two runs.
 */
public final class FileSet implements AutoCloseable {
    private final Path folder;
    private final Predicate<String> earlier;
    private final List<AtomicFile> files = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();

    /**
     * An empty set.
     *
     * @param folder an existing folder
     * @param earlier the names of files that belong to an earlier run
     */
    public FileSet(Path folder, Predicate<String> earlier) {
        this.folder = folder;
        this.earlier = earlier;
    }

    /**
     * Opens a text file of the set; the set closes it.
     *
     * @throws InputException if that is not possible
     */
    public AtomicFile open(String name) {
        Path path = folder.resolve(name);
        if (Files.isDirectory(path)) { // checked before the earlier run loses its files
            throw new InputException("file.write", path, Text.of("file.reason.folder"));
        }
        AtomicFile file = new AtomicFile(path);
        files.add(file);
        paths.add(path);
        return file;
    }

    /**
     * Writes a whole text file of the set.
     *
     * @throws InputException if that is not possible
     */
    public void write(String name, AtomicFile.Content content) {
        AtomicFile file = open(name);
        file.append(content);
        file.finish();
    }

    /**
     * Writes a whole binary file of the set.
     *
     * @throws InputException if that is not possible
     */
    public void write(String name, byte[] content) {
        AtomicFile file = open(name);
        file.append(content);
        file.finish();
    }

    /**
     * Puts all files into place, in the order in which they were opened.
     *
     * @return where they are
     * @throws InputException if that is not possible
     */
    public List<Path> commit() {
        files.forEach(AtomicFile::finish);
        removeEarlier();
        files.forEach(AtomicFile::place);
        return List.copyOf(paths);
    }

    private void removeEarlier() {
        try (Stream<Path> present = Files.list(folder)) {
            for (Path file : present.filter(this::isEarlier).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw FileTrouble.writing(folder, e);
        }
    }

    private boolean isEarlier(Path file) {
        return earlier.test(file.getFileName().toString()) && Files.isRegularFile(file);
    }

    /** Removes the files that were not put into place. */
    @Override
    public void close() {
        files.forEach(AtomicFile::close);
    }
}
