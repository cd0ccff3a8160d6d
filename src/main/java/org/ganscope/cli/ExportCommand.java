package org.ganscope.cli;

import org.ganscope.export.Exporter;
import org.ganscope.export.Pictures;
import org.ganscope.export.kind.ExportKind;
import org.ganscope.session.Run;
import org.ganscope.session.file.FileTrouble;
import org.ganscope.session.file.PlannedRun;
import org.ganscope.text.InputException;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code ganscope export}: a run as a file for other programs. */
final class ExportCommand implements Subcommand {
    private static final String AS = "--as";
    private static final String OUT = "--out";
    private static final String STEPS = "--steps";
    private static final String FORCE = "--force";
    private static final String QUIET = "--quiet";

    private final Terminal terminal;
    private final Supplier<Pictures> pictures;

    /** @param pictures opened only if the kind needs pictures of the window */
    ExportCommand(Terminal terminal, Supplier<Pictures> pictures) {
        this.terminal = terminal;
        this.pictures = pictures;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec command =
                Help.command("export", Text.of("cli.export.description"))
                        .addPositional(
                                PositionalParamSpec.builder()
                                        .paramLabel("RUN")
                                        .arity("0..1")
                                        .type(String.class)
                                        .description(Text.of("cli.render.run"))
                                        .build())
                        .addOption(
                                Help.option(AS, "KIND", Text.of("cli.export.as", ExportKind.ids())))
                        .addOption(Help.option(OUT, "FILE", Text.of("cli.export.out")));
        return PictureOptions.addTo(StartOptions.addTo(command))
                .addOption(Help.option(STEPS, "N", Text.of("cli.export.steps")))
                .addOption(Help.flag(FORCE, Text.of("cli.export.force")))
                .addOption(Help.flag(QUIET, Text.of("cli.train.quiet")));
    }

    @Override
    public ExitStatus run(ParseResult given) {
        Options options = new Options(given, terminal.folder());
        ExportKind kind = ExportKind.of(Options.required(options.text(AS), AS, "KIND").strip());
        Path file = file(given, options, kind);
        if (!kind.hasLook()) {
            PictureOptions.refuse(given, kind.id());
        }
        Exporter exporter = kind.exporter(pictures, PictureOptions.of(given, options));
        PlannedRun plan = plan(given, options);
        long steps = TrainCommand.steps(options, plan);
        boolean isQuiet = given.hasMatchedOption(QUIET);
        Progress progress = isQuiet ? Progress.SILENT : Progress.of(terminal, steps);
        return terminal.interruption().heeding(() -> write(exporter, plan, steps, file, progress));
    }

    private static Path file(ParseResult given, Options options, ExportKind kind) {
        Path file = Options.required(options.path(OUT), OUT, "FILE");
        if (Files.isDirectory(file) && !kind.isFolder()) {
            throw new InputException("file.write", file, Text.of("file.reason.folder"));
        }
        if (isInUse(file) && !given.hasMatchedOption(FORCE)) {
            throw new InputException("cli.export.error.exists", file);
        }
        return file;
    }

    /** Whether there is a file, or a folder that is not empty. */
    private static boolean isInUse(Path file) {
        if (!Files.isDirectory(file)) {
            return Files.exists(file);
        }
        try (Stream<Path> files = Files.list(file)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            throw FileTrouble.reading(file, e);
        }
    }

    private PlannedRun plan(ParseResult given, Options options) {
        Optional<String> named = Optional.ofNullable(given.matchedPositionalValue(0, null));
        return StartOptions.plan(given, options, terminal.folder(), named);
    }

    private ExitStatus write(
            Exporter exporter, PlannedRun plan, long steps, Path file, Progress progress) {
        Interruption interruption = terminal.interruption();
        AtomicLong reached = new AtomicLong();
        Optional<Run> run =
                exporter.write(
                        plan,
                        steps,
                        file,
                        step -> {
                            reached.set(step);
                            progress.at(step);
                            return interruption.asked().isEmpty();
                        });
        progress.end(reached.get());
        if (run.isEmpty()) {
            terminal.err()
                    .println(
                            Text.of(
                                    "cli.export.stopped",
                                    NumberDisplay.countInTerminal(reached.get()),
                                    NumberDisplay.countInTerminal(steps)));
            return interruption.asked().orElseThrow();
        }
        terminal.out().println(file);
        return Diverged.report(run.get(), terminal);
    }
}
