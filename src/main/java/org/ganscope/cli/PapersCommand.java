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

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code ganscope papers}: repeats published experiments, or one of a person's own. */
final class PapersCommand implements Command {
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
        Optional<Integer> seeds = Count.of(given, "--seeds", 1, MOST_SEEDS);
        Optional<Integer> steps = Count.of(given, "--steps", 1, MOST_STEPS);
        int threads =
                Count.of(given, "--threads", 1, MOST_THREADS)
                        .orElse(Runtime.getRuntime().availableProcessors());
        List<Assignment> assignments =
                assignments(given, names).stream().map(a -> a.changed(steps, seeds)).toList();
        Optional<ExperimentFolder> folder =
                Optional.<String>ofNullable(given.matchedOptionValue("--out", null))
                        .map(out -> new ExperimentFolder(terminal.folder().resolve(out)));
        return report(assignments, train(assignments, threads, folder), folder);
    }

    private List<Assignment> assignments(ParseResult given, List<String> names) {
        Optional<String> file = Optional.ofNullable(given.matchedOptionValue("--config", null));
        if (file.isPresent()) {
            if (!names.isEmpty()) {
                throw new InputException("cli.papers.error.both", names.getFirst());
            }
            return List.of(
                    Assignment.own(
                            file.get(),
                            ExperimentFile.read(terminal.folder().resolve(file.get()))));
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

    /** What each run of each experiment reached. */
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
        Trials.Reached keep = (i, outcome) -> folder.ifPresent(f -> f.add(owners.get(i), outcome));
        Iterator<Outcome> outcomes = Trials.run(trials, threads, progress::at, keep).iterator();
        progress.end(steps);
        return assignments.stream()
                .map(a -> Stream.generate(outcomes::next).limit(a.seeds()).toList())
                .toList();
    }

    private ExitStatus report(
            List<Assignment> assignments,
            List<List<Outcome>> reached,
            Optional<ExperimentFolder> folder) {
        ExperimentReport report = new ExperimentReport();
        for (int i = 0; i < assignments.size(); i++) {
            report.add(assignments.get(i), reached.get(i));
        }
        terminal.out().print(report);
        folder.ifPresent(f -> f.written().forEach(terminal.out()::println));
        boolean diverged =
                reached.stream().flatMap(List::stream).anyMatch(o -> o.divergence().isPresent());
        return diverged ? ExitStatus.DIVERGED : ExitStatus.OK;
    }

    private static Table list() {
        Table table = new Table();
        for (PaperExperiment paper : Papers.all()) {
            table.add(paper.id(), paper.method(), paper.duration(), paper.data());
        }
        return table;
    }
}
