package org.ganscope.cli;

import org.ganscope.export.Pictures;
import org.ganscope.lesson.FormulaCheck;
import org.ganscope.lesson.WindowStart;
import org.ganscope.platform.Build;
import org.ganscope.session.file.RunLine;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The command line {@code ganscope}. Any input error is reported in one sentence on the error
 * stream; see {@link ExitStatus} for the exit codes.
 */
public final class Ganscope {
    private final Terminal terminal;
    private final Map<String, Subcommand> commands = new LinkedHashMap<>();
    private final WindowOptions options;
    private final Function<WindowStart, ExitStatus> window;

    /**
     * The commands.
     *
     * @param pictures opened only if pictures are requested
     * @param formulas says whether the formulas of a lesson can be set
     * @param window opens the window, which begins as it is given
     */
    public Ganscope(
            Terminal terminal,
            Supplier<Pictures> pictures,
            FormulaCheck formulas,
            Function<WindowStart, ExitStatus> window) {
        this.terminal = terminal;
        this.window = window;
        options = new WindowOptions(terminal.folder(), formulas, this::isToBeOpened);
        commands.put("scenarios", new ScenariosCommand(terminal));
        commands.put("train", new TrainCommand(terminal, pictures));
        commands.put("sweep", new SweepCommand(terminal, pictures));
        commands.put("merge", new MergeCommand(terminal, pictures));
        commands.put("render", new RenderCommand(terminal, pictures));
        commands.put("export", new ExportCommand(terminal, pictures));
        commands.put("papers", new PapersCommand(terminal));
        commands.put("settings", new SettingsCommand(terminal));
        commands.put("lesson", new LessonCommand(terminal, formulas));
        commands.put("info", new InfoCommand(terminal));
        print("manual", Text.of("cli.manual.help"), () -> new ManualPage(line()).text());
        print(
                "completion",
                Text.of("cli.completion.help"),
                () -> AutoComplete.bash("ganscope", line()));
    }

    private void print(String name, String description, Supplier<String> text) {
        commands.put(name, new PrintCommand(terminal, name, description, text));
    }

    /** Whether an argument is no command but something to be opened: a file, or a line of text. */
    private boolean isToBeOpened(String argument) {
        return RunLine.isOne(argument)
                || !commands.containsKey(argument) && !argument.startsWith("-") && isFile(argument);
    }

    private boolean isFile(String argument) {
        try {
            Path file = terminal.folder().resolve(argument);
            return Files.isRegularFile(file) || argument.endsWith(".ganscope");
        } catch (InvalidPathException e) {
            return false; // reported as an unknown command
        }
    }

    /** Runs a command, or opens the window if the first argument is something for it. */
    public ExitStatus run(String... arguments) {
        try {
            boolean isForTheWindow =
                    arguments.length > 0
                            && (WindowOptions.isOne(arguments[0]) || isToBeOpened(arguments[0]));
            return isForTheWindow
                    ? open(windowLine().parseArgs(arguments))
                    : dispatch(line().parseArgs(arguments));
        } catch (ParameterException e) {
            return refuse(OptionErrors.sentence(e));
        } catch (InputException e) {
            return refuse(e.getMessage());
        } catch (RuntimeException | Error e) {
            terminal.err().println(Text.of("cli.error.unforeseen", e));
            e.printStackTrace(terminal.err());
            return ExitStatus.FAILED;
        }
    }

    private ExitStatus open(ParseResult given) {
        if (given.isUsageHelpRequested()) {
            line().usage(terminal.out());
            return ExitStatus.OK;
        }
        return window.apply(options.read(given));
    }

    private ExitStatus dispatch(ParseResult given) {
        ParseResult last = given.hasSubcommand() ? given.subcommand() : given;
        if (last.isUsageHelpRequested()) {
            last.commandSpec().commandLine().usage(terminal.out());
            return ExitStatus.OK;
        }
        if (given.hasMatchedOption("--version")) {
            terminal.out().println(version());
            return ExitStatus.OK;
        }
        if (!given.hasSubcommand()) {
            throw new InputException("cli.error.none", String.join(", ", listed()));
        }
        return Objects.requireNonNull(commands.get(last.commandSpec().name())).run(last);
    }

    private List<String> listed() {
        return commands.entrySet().stream()
                .filter(command -> !(command.getValue() instanceof PrintCommand))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As in "GANscope 0.1.0 (3cfa4ad)". */
    private static String version() {
        String commit = Build.ofThisProgram().commit();
        String version = Text.of("app.name") + " " + Text.of("app.version");
        return commit.isEmpty() ? version : version + " (" + commit + ")";
    }

    private static CommandSpec root() {
        return WindowOptions.addTo(Help.command("ganscope", Text.of("cli.description")));
    }

    private static CommandLine windowLine() {
        return new CommandLine(WindowOptions.addFileTo(root())).setExpandAtFiles(false);
    }

    private CommandLine line() {
        CommandSpec root =
                root().addOption(
                                OptionSpec.builder("-V", "--version")
                                        .versionHelp(true)
                                        .description(Text.of("cli.version"))
                                        .build());
        commands.forEach((name, command) -> root.addSubcommand(name, command.spec()));
        return new CommandLine(root).setExpandAtFiles(false);
    }

    private ExitStatus refuse(String sentence) {
        terminal.err().println(sentence);
        return ExitStatus.WRONG_INPUT;
    }
}
