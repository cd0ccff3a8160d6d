package org.ganscope.cli;

import org.ganscope.export.Pictures;
import org.ganscope.session.file.PlannedRun;
import org.ganscope.text.Text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code ganscope train}: trains without a window and writes files. */
final class TrainCommand implements Subcommand {
    private static final String STEPS = "--steps";
    private static final String OUT = "--out";
    private static final long MOST_STEPS = 1_000_000_000_000L;

    private final Terminal terminal;
    private final Supplier<Pictures> pictures;

    /** @param pictures opened only if pictures are requested */
    TrainCommand(Terminal terminal, Supplier<Pictures> pictures) {
        this.terminal = terminal;
        this.pictures = pictures;
    }

    @Override
    public CommandSpec spec() {
        return StartOptions.addTo(Help.command("train", Text.of("cli.train.description")))
                .addOption(Help.option(STEPS, "N", Text.of("cli.train.steps")))
                .addOption(Help.option(OUT, "DIR", Text.of("cli.train.out")))
                .addOption(Help.flag("--pictures", Text.of("cli.train.pictures")))
                .addOption(Help.flag("--quiet", Text.of("cli.train.quiet")));
    }

    @Override
    public ExitStatus run(ParseResult given) {
        Options options = new Options(given, terminal.folder());
        PlannedRun plan = StartOptions.plan(given, options, terminal.folder());
        long steps = steps(options, plan);
        Path folder = Options.required(options.path(OUT), OUT, "DIR");
        // before the folder is created: if it is stopped later, there is a run in the folder
        return terminal.interruption()
                .heeding(() -> train(given, plan, steps, OutputFolder.open(folder)));
    }

    private ExitStatus train(ParseResult given, PlannedRun plan, long steps, Path folder) {
        if (!given.hasMatchedOption("--pictures")) {
            return train(given, plan, steps, folder, Optional.empty());
        }
        try (Pictures opened = pictures.get()) {
            return train(given, plan, steps, folder, Optional.of(opened));
        }
    }

    private ExitStatus train(
            ParseResult given,
            PlannedRun plan,
            long steps,
            Path folder,
            Optional<Pictures> opened) {
        boolean quiet = given.hasMatchedOption("--quiet");
        Progress progress = quiet ? Progress.SILENT : Progress.of(terminal, steps);
        TrainingJob job = new TrainingJob(plan, steps, folder, opened, progress);
        return job.run(terminal, given.matchedOptionValue(OUT, ""), quiet);
    }

    /** The requested number, or that of the run that is repeated. */
    static long steps(Options options, PlannedRun plan) {
        Optional<Long> asked = options.count(STEPS, 0, MOST_STEPS);
        return asked.isEmpty() && plan.steps().isPresent()
                ? plan.steps().getAsLong()
                : Options.required(asked, STEPS, "N");
    }
}
