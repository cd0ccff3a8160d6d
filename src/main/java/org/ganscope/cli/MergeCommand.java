package org.ganscope.cli;

import org.ganscope.experiment.Sweep;
import org.ganscope.export.Pictures;
import org.ganscope.session.file.SweepFolder;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code ganscope merge}: puts the shares of a sweep together. */
final class MergeCommand implements Subcommand {
    private static final String OUT = "--out";
    private static final String JSON = "--json";

    private final Terminal terminal;
    private final SweepReport report;

    /** @param pictures opened only if all runs have been made */
    MergeCommand(Terminal terminal, Supplier<Pictures> pictures) {
        this.terminal = terminal;
        report = new SweepReport(terminal, pictures);
    }

    @Override
    public CommandSpec spec() {
        return Help.command("merge", Text.of("cli.merge.description"))
                .addPositional(
                        PositionalParamSpec.builder()
                                .paramLabel("DIR")
                                .arity("0..*")
                                .type(List.class)
                                .auxiliaryTypes(String.class)
                                .description(Text.of("cli.merge.folder"))
                                .build())
                .addOption(Help.option(OUT, "DIR", Text.of("cli.merge.out")))
                .addOption(Help.flag(JSON, Text.of("cli.sweep.json")));
    }

    @Override
    public ExitStatus run(ParseResult given) {
        Options options = new Options(given, terminal.folder());
        List<String> names = given.matchedPositionalValue(0, List.of());
        if (names.isEmpty()) {
            throw new InputException("cli.merge.error.none");
        }
        Path out = Options.required(options.path(OUT), OUT, "DIR");
        List<SweepFolder.Content> shares =
                names.stream()
                        .map(name -> SweepFolder.read(Options.path("DIR", name, terminal.folder())))
                        .toList();
        Sweep sweep = shares.getFirst().sweep();
        for (int i = 0; i < shares.size(); i++) {
            if (!shares.get(i).sweep().equals(sweep)) {
                throw new InputException("cli.merge.error.other", names.get(i), names.getFirst());
            }
        }
        try (SweepFolder merged = new SweepFolder(OutputFolder.open(out), sweep)) {
            shares.forEach(share -> share.rows().values().forEach(merged::add));
            List<Path> files = new ArrayList<>(merged.finish());
            int missing = sweep.runs() - merged.rows().size();
            if (missing == 0) {
                files.addAll(report.maps(out, sweep, merged.rows()));
            } else {
                terminal.err()
                        .println(
                                Text.of(
                                        "cli.merge.missing",
                                        Integer.toString(missing),
                                        Integer.toString(sweep.runs())));
            }
            report.print(sweep, merged.rows(), files, given.hasMatchedOption(JSON));
            return ExitStatus.OK;
        }
    }
}
