package org.ganscope.ui.saving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A {@link WatchedWindow} in a process of its own, with a home of its own. */
final class WindowProcess implements AutoCloseable {
    private static final Pattern LINE = Pattern.compile("step=(\\d*) last=(\\d*) title=(.*)");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    /** What the window shows. */
    record Shown(long step, long last, String title) {
        static Shown of(String line) {
            Matcher parts = LINE.matcher(line);
            return parts.matches()
                    ? new Shown(count(parts.group(1)), count(parts.group(2)), parts.group(3))
                    : new Shown(-1, -1, "");
        }

        private static long count(String digits) {
            return digits.isEmpty() ? -1 : Long.parseLong(digits);
        }
    }

    private final Process process;
    private final Path complaints;

    /** By the time at which it was seen. */
    private final NavigableMap<Long, Shown> seen = new ConcurrentSkipListMap<>();

    WindowProcess(String display, Path home, String... arguments) throws IOException {
        complaints = home.resolve("complaints.txt");
        ProcessBuilder builder = new ProcessBuilder(command(arguments));
        builder.environment().put("DISPLAY", display);
        builder.environment().put("HOME", home.toString());
        List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY")
                .forEach(builder.environment().keySet()::remove);
        process = builder.redirectError(complaints.toFile()).start();
        Thread reader = new Thread(this::read, "reading a window");
        reader.setDaemon(true);
        reader.start();
    }

    /** As the tests themselves run, but in a real window. */
    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option ->
                        Stream.of("-XX:", "--module-path", "--add-modules", "--enable-native")
                                        .anyMatch(option::startsWith)
                                || option.equals("-Djava.awt.headless=true"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(WatchedWindow.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    private void read() {
        try (var lines = process.inputReader().lines()) {
            lines.forEach(line -> seen.put(System.nanoTime(), Shown.of(line)));
        } catch (UncheckedIOException e) {
            // it was killed in the middle of a line
        }
    }

    /** Lets it do something. */
    void tell(String word) throws IOException {
        var out = process.outputWriter();
        out.write(word + "\n");
        out.flush();
    }

    Shown shown() {
        return seen.isEmpty() ? new Shown(-1, -1, "") : seen.lastEntry().getValue();
    }

    /** Waits until it shows something. */
    Shown until(Predicate<Shown> wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!wanted.test(shown())) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError(
                        "it shows " + shown() + " and says " + Files.readString(complaints));
            }
            Thread.sleep(2);
        }
        return shown();
    }

    /** Ends it as it is: kill −9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Seconds for which it has been showing more steps than so many. */
    double secondsBeyond(long step) {
        if (seen.isEmpty() || shown().step() <= step) {
            return 0;
        }
        long last = seen.firstKey();
        for (var entry : seen.entrySet()) {
            if (entry.getValue().step() <= step) {
                last = entry.getKey();
            }
        }
        return (seen.lastKey() - last) / 1e9;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
