package org.ganscope;

import org.ganscope.cli.ExitStatus;
import org.ganscope.cli.Ganscope;
import org.ganscope.cli.HeadlessDemo;
import org.ganscope.cli.Interruption;
import org.ganscope.cli.Terminal;
import org.ganscope.export.Pictures;
import org.ganscope.lesson.WindowStart;
import org.ganscope.platform.Display;
import org.ganscope.platform.FileNames;
import org.ganscope.platform.SystemLibrary;
import org.ganscope.platform.TerminalWidth;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.app.GanscopeApp;
import org.ganscope.ui.formula.Formulas;
import org.ganscope.ui.picture.WindowPictures;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts the command line, which opens the window if it says so. Without arguments opens the window
 * or, without a display, makes a run without one.
 */
public final class Main {
    private static final long DEMO_STEPS = 5000;

    private final Display display = Display.ofThisMachine();
    private final Terminal terminal = terminal();

    private Main() {}

    public static void main(String[] args) {
        System.exit(new Main().run(args).code());
    }

    private ExitStatus run(String[] args) {
        FileNames names = FileNames.ofThisProcess();
        Optional<String> lost = names.lost(Stream.concat(places(), Arrays.stream(args)));
        if (lost.isPresent()) {
            String sentence = names.isNarrow() ? "cli.names.locale" : "cli.names.bytes";
            terminal.err().println(Text.of(sentence, lost.get()));
            return ExitStatus.WRONG_INPUT;
        }
        if (args.length > 0) {
            return new Ganscope(terminal, this::pictures, Formulas::trouble, this::window)
                    .run(args);
        }
        return display.isPresent()
                ? window(WindowStart.AS_LEFT)
                : new HeadlessDemo(terminal, this::pictures, DEMO_STEPS).run();
    }

    /** The folders that the program starts from. */
    private static Stream<String> places() {
        return Stream.of(
                System.getProperty("user.dir"),
                System.getProperty("user.home"),
                System.getenv().getOrDefault("HOME", ""));
    }

    private ExitStatus window(WindowStart start) {
        if (!display.isPresent()) {
            terminal.err().println(Text.of("cli.window.none"));
            return ExitStatus.FAILED;
        }
        List<SystemLibrary> missing = display.missingForAWindow();
        if (!missing.isEmpty()) {
            terminal.err().println(lack("cli.window.missing", missing).getMessage());
            return ExitStatus.FAILED;
        }
        if (!display.isAccelerated() && System.getProperty("prism.order") == null) {
            System.setProperty("prism.order", "sw");
        }
        GanscopeApp.open(start);
        return ExitStatus.OK;
    }

    /** Pictures are drawn in memory, with or without a display. */
    private Pictures pictures() {
        List<SystemLibrary> missing = display.missingForPictures();
        if (!missing.isEmpty()) {
            throw lack("cli.pictures.missing", missing);
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        return new WindowPictures();
    }

    private static InputException lack(String sentence, List<SystemLibrary> missing) {
        return new InputException(
                sentence,
                missing.stream().map(SystemLibrary::name).collect(Collectors.joining(", ")),
                missing.stream()
                        .map(SystemLibrary::debianPackage)
                        .collect(Collectors.joining(" ")));
    }

    private static Terminal terminal() {
        boolean interactive =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return new Terminal(
                utf8IfAscii(System.out),
                utf8IfAscii(System.err),
                Path.of(""),
                interactive ? TerminalWidth.ofThisProcess() : () -> 0,
                new Interruption());
    }

    /** Where no locale is set, the JDK prints ASCII, although every terminal shows UTF-8. */
    private static PrintStream utf8IfAscii(PrintStream stream) {
        return stream.charset().equals(StandardCharsets.US_ASCII)
                ? new PrintStream(stream, true, StandardCharsets.UTF_8)
                : stream;
    }
}
