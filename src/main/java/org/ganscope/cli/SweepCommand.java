package org.ganscope.cli;

import org.ganscope.experiment.Shard;
import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepAxis;
import org.ganscope.experiment.SweepRunner;
import org.ganscope.export.Pictures;
import org.ganscope.gan.GanConfig;
import org.ganscope.session.file.PlannedRun;
import org.ganscope.session.file.SweepFolder;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ganscope sweep}: trains with many settings and seeds, and maps the results. */
final class SweepCommand implements Subcommand {
    private static final String STEPS = "--steps";
    private static final String SEEDS = "--seeds";
    private static final String OUT = "--out";
    private static final String JOBS = "--jobs";
    private static final String SHARD = "--shard";
    private static final String JSON = "--json";
    private static final int MOST_SEEDS = 1000;
    private static final int MOST_JOBS = 1024;
    private static final int MOST_STEPS = 100_000_000;
    private static final Pattern SHARE = Pattern.compile("([1-9]\\d{0,5})/([1-9]\\d{0,5})");

    private final Terminal terminal;
    private final SweepReport report;

    /** @param pictures opened only once there are results to draw */
    SweepCommand(Terminal terminal, Supplier<Pictures> pictures) {
        this.terminal = terminal;
        report = new SweepReport(terminal, pictures);
    }

    @Override
    public CommandSpec spec() {
        return StartOptions.addTo(Help.command("sweep", Text.of("cli.sweep.description")))
                .addOption(Help.options(VaryOption.NAME, "KEY=VALUES", Text.of("cli.sweep.vary")))
                .addOption(Help.option(STEPS, "N", Text.of("cli.sweep.steps")))
                .addOption(Help.option(SEEDS, "K", Text.of("cli.sweep.seeds")))
                .addOption(Help.option(OUT, "DIR", Text.of("cli.sweep.out")))
                .addOption(Help.option(JOBS, "J", Text.of("cli.sweep.jobs")))
                .addOption(Help.option(SHARD, "I/N", Text.of("cli.sweep.shard")))
                .addOption(Help.flag(JSON, Text.of("cli.sweep.json")));
    }

    @Override
    public ExitStatus run(ParseResult given) {
        Options options = new Options(given, terminal.folder());
        Sweep sweep = sweep(given, options);
        Shard shard = options.text(SHARD).map(SweepCommand::shard).orElse(Shard.WHOLE);
        int jobs =
                options.count(JOBS, 1, MOST_JOBS)
                        .map(Math::toIntExact)
                        .orElseGet(SweepRunner::usualThreads);
        Path folder = Options.required(options.path(OUT), OUT, "DIR");
        boolean isJson = given.hasMatchedOption(JSON);
        try (SweepFolder opened = new SweepFolder(OutputFolder.open(folder), sweep)) {
            List<Integer> missing = opened.missing(sweep.order(shard));
            if (!make(sweep, opened, missing, jobs, isJson)) {
                return stopped(opened, sweep.order(shard));
            }
            List<Path> files = new ArrayList<>(opened.finish());
            if (opened.rows().size() == sweep.runs()) {
                files.addAll(report.maps(folder, sweep, opened.rows()));
            }
            report.print(sweep, opened.rows(), files, isJson);
            return ExitStatus.OK;
        }
    }

    private Sweep sweep(ParseResult given, Options options) {
        PlannedRun plan = StartOptions.plan(given, options, terminal.folder());
        if (!plan.log().isEmpty()) {
            throw new InputException("cli.sweep.error.log");
        }
        GanConfig base = plan.config();
        List<String> varied = given.matchedOptionValue(VaryOption.NAME, List.of());
        if (varied.isEmpty()) {
            throw new InputException("cli.error.missing", VaryOption.NAME, "KEY=VALUES");
        }
        List<SweepAxis> axes = varied.stream().map(text -> VaryOption.axis(text, base)).toList();
        int steps =
                Math.toIntExact(Options.required(options.count(STEPS, 1, MOST_STEPS), STEPS, "N"));
        int seeds = options.count(SEEDS, 1, MOST_SEEDS).map(Math::toIntExact).orElse(1);
        try {
            return new Sweep(base, axes, seeds, steps);
        } catch (InputException e) {
            throw new InputException("file.option.at", VaryOption.NAME, e.getMessage());
        }
    }

    private static Shard shard(String text) {
        Matcher share = SHARE.matcher(text.strip());
        if (share.matches()) {
            int part = Integer.parseInt(share.group(1));
            int parts = Integer.parseInt(share.group(2));
            if (part <= parts) {
                return new Shard(part, parts);
            }
        }
        throw new InputException("cli.sweep.error.shard", text);
    }

    /** Makes runs; false if it was stopped. */
    private boolean make(
            Sweep sweep, SweepFolder folder, List<Integer> runs, int jobs, boolean isQuiet) {
        SweepRunner runner = new SweepRunner(sweep, runs, folder::add);
        long steps = runner.allSteps();
        if (!isQuiet) {
            terminal.out()
                    .println(
                            Text.of(
                                    "cli.papers.start",
                                    Integer.toString(runs.size()),
                                    Integer.toString(Math.min(jobs, runs.size()))));
        }
        Progress progress =
                isQuiet || runs.isEmpty() ? Progress.SILENT : Progress.of(terminal, steps);
        Interruption interruption = terminal.interruption();
        LongConsumer goOn =
                made -> {
                    if (interruption.asked().isPresent()) {
                        throw new CancellationException();
                    }
                    progress.at(made);
                };
        boolean isWhole = interruption.heeding(() -> runner.run(jobs, goOn));
        if (isWhole) {
            progress.end(steps);
        } else if (!isQuiet) {
            terminal.out().println();
        }
        return isWhole;
    }

    private ExitStatus stopped(SweepFolder folder, List<Integer> runs) {
        terminal.err()
                .println(
                        Text.of(
                                "cli.sweep.stopped",
                                Integer.toString(runs.size() - folder.missing(runs).size()),
                                Integer.toString(runs.size())));
        return terminal.interruption().asked().orElse(ExitStatus.INTERRUPTED);
    }
}
