package org.ganscope;

import org.ganscope.cli.ExitStatus;
import org.ganscope.cli.Ganscope;
import org.ganscope.cli.Terminal;
import org.ganscope.export.Pictures;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Picks the window or the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        ExitStatus status = new Ganscope(terminal(), Main::pictures).run(args);
        System.exit(status.code());
    }

    private static Terminal terminal() {
        Console console = System.console();
        boolean interactive = console != null && console.isTerminal();
        return new Terminal(
                utf8IfAscii(System.out), utf8IfAscii(System.err), Path.of(""), interactive);
    }

    /** Where no language is set, the JDK prints ASCII, though every terminal shows UTF-8. */
    private static PrintStream utf8IfAscii(PrintStream stream) {
        return stream.charset().equals(StandardCharsets.US_ASCII)
                ? new PrintStream(stream, true, StandardCharsets.UTF_8)
                : stream;
    }

    private static Pictures pictures() {
        throw new UnsupportedOperationException("pictures");
    }
}
