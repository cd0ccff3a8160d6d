package org.ganscope.cli;

import org.ganscope.experiment.Outcome;
import org.ganscope.experiment.Trial;
import org.ganscope.experiment.Trials;
import org.ganscope.lesson.PaperExperiment;
import org.ganscope.lesson.Papers;
import org.ganscope.session.file.ExperimentFile;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;

/** {@code ganscope papers}: repeats published experiments, or one of your own. */
final class PapersCommand implements Subcommand {
    private static final String LIST = "list";
    private static final int MOST_SEEDS = 1000;
    private static final int MOST_THREADS = 1024;
    private static final int MOST_STEPS = 100_000_000;

    private final Terminal terminal;

    PapersCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Help.command("papers", Text.of("cli.papers.description"))
                .addPositional(
                        PositionalParamSpec.builder()
                                .paramLabel("NAME")
                                .arity("0..*")
                                .type(List.class)
                                .auxiliaryTypes(String.class)
                                .description(Text.of("cli.papers.name"))
                                .build())
                .addOption(Help.option("--config", "FILE", Text.of("cli.papers.config")))
                .addOption(Help.option("--seeds", "N", Text.of("cli.papers.seeds")))
                .addOption(Help.option("--steps", "N", Text.of("cli.papers.steps")))
                .addOption(Help.option("--out", "DIR", Text.of("cli.papers.out")))
                .addOption(Help.option("--threads", "N", Text.of("cli.papers.threads")));
    }

    @Override
    public ExitStatus run(ParseResult given) {
        List<String> names = given.matchedPositionalValue(0, List.of());
        if (names.equals(List.of(LIST))) {
            terminal.out().print(list());
            return ExitStatus.OK;
        }
        Options options = new Options(given, terminal.folder());
        Optional<Integer> seeds = options.count("--seeds", 1, MOST_SEEDS).map(Math::toIntExact);
        Optional<Integer> steps = options.count("--steps", 1, MOST_STEPS).map(Math::toIntExact);
        int threads =
                options.count("--threads", 1, MOST_THREADS)
                        .map(Math::toIntExact)
                        .orElse(Runtime.getRuntime().availableProcessors());
        List<Assignment> assignments =
                assignments(options, names).stream().map(a -> a.changed(steps, seeds)).toList();
        Optional<ExperimentFolder> folder = options.path("--out").map(ExperimentFolder::new);
        List<List<Outcome>> reached = train(assignments, threads, folder);
        boolean diverged = report(assignments, reached, folder);
        Optional<ExitStatus> stopped = stopped(assignments, reached);
        return stopped.orElse(diverged ? ExitStatus.DIVERGED : ExitStatus.OK);
    }

    private static List<Assignment> assignments(Options options, List<String> names) {
        Optional<Path> file = options.path("--config");
        if (file.isPresent()) {
            if (!names.isEmpty()) {
                throw new InputException("cli.papers.error.both", names.getFirst());
            }
            return List.of(
                    Assignment.own(
                            options.text("--config").orElseThrow(),
                            ExperimentFile.read(file.get())));
        }
        List<PaperExperiment> papers =
                names.isEmpty()
                        ? Papers.quick()
                        : names.stream()
                                .flatMap(name -> Papers.named(name).stream())
                                .distinct()
                                .toList();
        return papers.stream().map(Assignment::of).toList();
    }

    /** The results of all runs of each experiment that finished before they were stopped. */
    private List<List<Outcome>> train(
            List<Assignment> assignments, int threads, Optional<ExperimentFolder> folder) {
        List<Trial> trials = assignments.stream().flatMap(a -> a.trials().stream()).toList();
        List<Assignment> owners =
                assignments.stream()
                        .flatMap(a -> Collections.nCopies(a.seeds(), a).stream())
                        .toList();
        long steps = trials.stream().mapToLong(trial -> trial.evaluation().steps()).sum();
        terminal.out()
                .println(
                        Text.of(
                                "cli.papers.start",
                                Integer.toString(trials.size()),
                                Integer.toString(Math.min(threads, trials.size()))));
        Progress progress = Progress.of(terminal, steps);
        SortedMap<Integer, Outcome> reached = new TreeMap<>();
        Trials.Reached<Outcome> keep =
                (i, outcome) -> {
                    folder.ifPresent(f -> f.add(owners.get(i), outcome));
                    reached.put(i, outcome);
                };
        Interruption interruption = terminal.interruption();
        LongConsumer goOn =
                made -> {
                    if (interruption.asked().isPresent()) {
                        throw new CancellationException();
                    }
                    progress.at(made);
                };
        try {
            interruption.heeding(() -> Trials.run(trials, threads, goOn, keep));
            progress.end(steps);
        } catch (CancellationException e) {
            terminal.out().println();
        }
        List<List<Outcome>> byAssignment = new ArrayList<>();
        int first = 0;
        for (Assignment assignment : assignments) {
            int end = first + assignment.seeds();
            byAssignment.add(List.copyOf(reached.subMap(first, end).values()));
            first = end;
        }
        return byAssignment;
    }

    /** Reports how much was done if it was stopped early. */
    private Optional<ExitStatus> stopped(
            List<Assignment> assignments, List<List<Outcome>> reached) {
        int all = assignments.stream().mapToInt(Assignment::seeds).sum();
        int done = reached.stream().mapToInt(List::size).sum();
        if (done == all) {
            return Optional.empty();
        }
        terminal.err()
                .println(
                        Text.of(
                                "cli.papers.stopped",
                                Integer.toString(done),
                                Integer.toString(all)));
        return terminal.interruption().asked();
    }

    /** Prints the results; returns whether a run diverged. */
    private boolean report(
            List<Assignment> assignments,
            List<List<Outcome>> reached,
            Optional<ExperimentFolder> folder) {
        ExperimentReport report = new ExperimentReport();
        for (int i = 0; i < assignments.size(); i++) {
            if (!reached.get(i).isEmpty()) {
                report.add(assignments.get(i), reached.get(i));
            }
        }
        if (reached.stream().anyMatch(outcomes -> !outcomes.isEmpty())) {
            terminal.out().print(report);
        }
        folder.ifPresent(f -> f.written().forEach(terminal.out()::println));
        return reached.stream().flatMap(List::stream).anyMatch(o -> o.divergence().isPresent());
    }

    private static TextTable list() {
        TextTable table = new TextTable();
        for (PaperExperiment paper : Papers.all()) {
            table.add(paper.id(), paper.method(), paper.duration(), paper.data());
        }
        return table;
    }
}
