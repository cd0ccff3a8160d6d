package org.ganscope.session.file;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepRow;
import org.ganscope.text.InputException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder with a sweep (sweep.json) and its results so far (sweep.csv). Results are added as they
 * come, each as a whole line, so that an interrupted sweep goes on where it was; {@link #finish}
 * puts them into the order of the runs, so that the same results are the same bytes. Only one
 * process at a time can add to a folder.
 */
public final class SweepFolder implements AutoCloseable {
    /** The name of the file that describes the sweep. */
    public static final String DESCRIPTION = "sweep.json";

    /** The name of the table. */
    public static final String TABLE = "sweep.csv";

    /** Far behind the end of the table, which others may read. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final Path folder;
    private final Sweep sweep;
    private final SweepTable table;
    private final SortedMap<Integer, SweepRow> rows = new TreeMap<>();
    private final FileChannel channel;

    /** A sweep with its results so far, by run. */
    public record Content(Sweep sweep, SortedMap<Integer, SweepRow> rows) {}

    /**
     * Opens a folder to go on with a sweep, or to begin it.
     *
     * @param folder an existing folder
     * @throws InputException if it holds another sweep, another process adds to it, or it cannot be
     *     read or written
     */
    public SweepFolder(Path folder, Sweep sweep) {
        this.folder = folder;
        this.sweep = sweep;
        table = new SweepTable(sweep);
        checkSame();
        channel = lock();
        try {
            begin();
        } catch (IOException e) {
            close();
            throw FileTrouble.writing(folder.resolve(TABLE), e);
        } catch (InputException e) {
            close();
            throw e;
        }
    }

    /**
     * Reads a folder.
     *
     * @throws InputException if it cannot be read or something in it cannot be used
     */
    public static Content read(Path folder) {
        Sweep sweep = SweepFile.read(folder.resolve(DESCRIPTION));
        Path file = folder.resolve(TABLE);
        return new Content(sweep, new SweepTable(sweep).parse(file, TextFile.read(file)));
    }

    private void checkSame() {
        Path description = folder.resolve(DESCRIPTION);
        boolean isNew = !Files.exists(description);
        if (isNew && Files.exists(folder.resolve(TABLE))) {
            throw new InputException("sweep.error.folder.table", folder.resolve(TABLE));
        }
        if (!isNew && !SweepFile.read(description).equals(sweep)) {
            throw new InputException("sweep.error.folder.other", folder);
        }
    }

    private FileChannel lock() {
        Path file = folder.resolve(TABLE);
        try {
            FileChannel opened =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (!isLocked(opened)) {
                opened.close();
                throw new InputException("sweep.error.folder.busy", folder);
            }
            return opened;
        } catch (IOException e) {
            throw FileTrouble.writing(file, e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Takes over the rows so far; a line without its end is removed. */
    private void begin() throws IOException {
        Path file = folder.resolve(TABLE);
        String whole = SweepTable.wholeLines(TextFile.read(file));
        channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
        channel.position(channel.size());
        if (whole.isEmpty()) {
            append(table.header());
        } else {
            rows.putAll(table.parse(file, whole));
        }
        AtomicFile.write(
                folder.resolve(DESCRIPTION),
                out -> SweepFile.write(out, sweep, folder.resolve(DESCRIPTION)));
    }

    private void append(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /**
     * Adds a result.
     *
     * @throws InputException if it cannot be written, or contradicts an earlier one of the same run
     */
    public synchronized void add(SweepRow row) {
        SweepRow other = rows.putIfAbsent(row.run(), row);
        if (other == null) {
            try {
                append(table.line(row));
            } catch (IOException e) {
                throw FileTrouble.writing(folder.resolve(TABLE), e);
            }
        } else if (!other.equals(row)) {
            throw new InputException("sweep.error.folder.contradiction", folder.resolve(TABLE));
        }
    }

    /** The runs of a list that have no result yet. */
    public List<Integer> missing(List<Integer> runs) {
        return runs.stream().filter(run -> !rows.containsKey(run)).toList();
    }

    /** The results so far. */
    public Collection<SweepRow> rows() {
        return List.copyOf(rows.values());
    }

    /**
     * Puts the table into the order of the runs; nothing can be added afterwards.
     *
     * @return the files
     * @throws InputException if they cannot be written
     */
    public synchronized List<Path> finish() {
        close(); // where files are locked, an open one cannot be replaced
        Path file = folder.resolve(TABLE);
        AtomicFile.write(
                file,
                out -> {
                    out.write(table.header());
                    for (SweepRow row : rows.values()) {
                        out.write(table.line(row));
                    }
                });
        return List.of(folder.resolve(DESCRIPTION), file);
    }

    /** Lets others add to the folder. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw FileTrouble.writing(folder.resolve(TABLE), e);
        }
    }
}
