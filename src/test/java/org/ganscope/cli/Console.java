package org.ganscope.cli;

import org.ganscope.export.Pictures;
import org.ganscope.lesson.FormulaCheck;
import org.ganscope.lesson.WindowStart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A terminal in memory. */
final class Console {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path folder;
    private final Supplier<Pictures> pictures;
    private final List<WindowStart> opened = new ArrayList<>();

    /** Whether the command is requested to end early. */
    final Interruption interruption = new Interruption();

    /** A terminal in a folder, in a test that must not request pictures. */
    Console(Path folder) {
        this(
                folder,
                () -> {
                    throw new AssertionError("nobody asked for pictures");
                });
    }

    Console(Path folder, Supplier<Pictures> pictures) {
        this.folder = folder;
        this.pictures = pictures;
    }

    ExitStatus run(String... arguments) {
        return new Ganscope(terminal(), pictures, FormulaCheck.NONE, this::open).run(arguments);
    }

    private ExitStatus open(WindowStart start) {
        opened.add(start);
        return ExitStatus.OK;
    }

    /** What the windows began with that were asked for. */
    List<WindowStart> opened() {
        return List.copyOf(opened);
    }

    ExitStatus demonstrate(long steps) {
        return new HeadlessDemo(terminal(), pictures, steps).run();
    }

    private Terminal terminal() {
        return new Terminal(stream(out), stream(err), folder, () -> 0, interruption);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
