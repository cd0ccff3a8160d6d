package org.ganscope.ui.saving;

import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The runs that were in a window last, each in a file of its own in a folder that the program alone
 * uses: SESSION-NUMBER-SCENARIO.ganscope, where a session is named by the time of its start.
 */
public final class KeptRuns {
    private static final System.Logger LOG = System.getLogger(KeptRuns.class.getName());

    /** As many as a menu shows without being long; each takes up to a few megabytes. */
    static final int MOST = 8;

    private static final Pattern NAME =
            Pattern.compile("(\\d{8}T\\d{9}-\\d+)-(.+)\\" + RunFiles.ENDING);
    private static final DateTimeFormatter START =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /** Another window may be writing a younger one. */
    private static final Duration ABANDONED = Duration.ofMinutes(1);

    private final Path folder;
    private final String session;
    private final AtomicInteger count = new AtomicInteger();

    /** The file of a run that was opened and has not been seen yet. */
    private Optional<Path> opened = Optional.empty();

    private long beforeOpening;

    /** A run that was kept, and when. */
    record Kept(Path file, Instant when) {
        static Kept of(Path file) {
            try {
                return new Kept(file, Files.getLastModifiedTime(file).toInstant());
            } catch (IOException e) {
                return new Kept(file, Instant.EPOCH); // another window has just removed it
            }
        }

        /** The scenario that it came from, if there is such a one. */
        Optional<Scenario> scenario() {
            Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
            return name.matches() ? Scenarios.find(name.group(2)) : Optional.empty();
        }
    }

    /** @param folder created when there is something to write */
    public KeptRuns(Path folder) {
        this(folder, Instant.now());
    }

    KeptRuns(Path folder, Instant start) {
        this.folder = folder;
        session = START.format(start);
    }

    Path folder() {
        return folder;
    }

    /** A new file for a run of this session. */
    Path next(String scenario) {
        return folder.resolve(
                session + "-" + count.incrementAndGet() + "-" + scenario + RunFiles.ENDING);
    }

    /** The runs of other sessions, the latest first. */
    List<Kept> earlier() {
        return all().stream()
                .filter(kept -> !String.valueOf(kept.file().getFileName()).startsWith(session))
                .toList();
    }

    private List<Kept> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(String.valueOf(file.getFileName())).matches())
                    .map(Kept::of)
                    .sorted(Comparator.comparing(Kept::when).reversed())
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of(); // it is made when there is something to write
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "earlier runs", e);
            return List.of();
        }
    }

    /** Removes the oldest runs, and what a process that was killed has left unfinished. */
    void thin() {
        all().stream().skip(MOST).forEach(kept -> remove(kept.file()));
        Instant before = Instant.now().minus(ABANDONED);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> String.valueOf(file.getFileName()).startsWith("."))
                    .filter(draft -> Kept.of(draft).when().isBefore(before))
                    .forEach(KeptRuns::remove);
        } catch (NoSuchFileException e) {
            // nothing to remove
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "unfinished files", e);
        }
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, file.toString(), e);
        }
    }

    /** The next run after one of these numbers is that of a file. */
    void opening(Path file, long run) {
        opened = Optional.of(file);
        beforeOpening = run;
    }

    /** The file that a run goes on from, once. */
    Optional<Path> origin(long run) {
        if (run <= beforeOpening) {
            return Optional.empty();
        }
        Optional<Path> found = opened;
        opened = Optional.empty();
        return found;
    }
}
