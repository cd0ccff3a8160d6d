package org.ganscope.cli;

import org.ganscope.lesson.RunLines;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.file.PlannedRun;
import org.ganscope.session.file.RunLine;
import org.ganscope.session.file.SettingOptions;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The options that say what a run starts from. */
final class StartOptions {
    private static final String CONFIG = "--config";

    private StartOptions() {}

    /** Adds them to a command. */
    static CommandSpec addTo(CommandSpec command) {
        return command.addOption(Help.option("--scenario", "NAME", Text.of("cli.train.scenario")))
                .addOption(Help.option(CONFIG, "FILE", Text.of("cli.train.config")))
                .addOption(Help.option("--seed", "S", Text.of("cli.train.seed")))
                .addOption(Help.options("--set", "KEY=VALUE", Text.of("cli.train.set")));
    }

    /**
     * The run that they describe.
     *
     * @param folder to which relative paths of data files refer
     * @throws InputException if they cannot be used
     */
    static PlannedRun plan(ParseResult given, Options options, Path folder) {
        return changed(start(options, folder), given, options, folder);
    }

    /**
     * The same for a command that may be given a run or a configuration without an option.
     *
     * @param run the file, or the line of text, if there is one
     * @throws InputException if they cannot be used
     */
    static PlannedRun plan(ParseResult given, Options options, Path folder, Optional<String> run) {
        boolean isStarted =
                options.text("--scenario").isPresent() || options.text(CONFIG).isPresent();
        if (run.isPresent() == isStarted) {
            throw new InputException("cli.export.error.start");
        }
        PlannedRun start =
                run.map(named -> config("RUN", named, folder))
                        .orElseGet(() -> start(options, folder));
        return changed(start, given, options, folder);
    }

    private static PlannedRun start(Options options, Path folder) {
        Optional<String> scenario = options.text("--scenario");
        Optional<String> config = options.text(CONFIG);
        if (scenario.isPresent() == config.isPresent()) {
            throw new InputException("cli.error.start");
        }
        return scenario.isPresent()
                ? scenario(scenario.get())
                : config(CONFIG, config.orElseThrow(), folder);
    }

    private static PlannedRun changed(
            PlannedRun start, ParseResult given, Options options, Path folder) {
        SettingOptions settings = new SettingOptions(folder);
        options.text("--seed").ifPresent(seed -> settings.add("--seed", "seed", seed));
        List<String> pairs = given.matchedOptionValue("--set", List.of());
        pairs.forEach(pair -> settings.add("--set", pair));
        return start.with(settings);
    }

    private static PlannedRun scenario(String id) {
        return PlannedRun.of(Scenarios.of(id).config()).from(id);
    }

    /**
     * The run that a file or a line of text describes.
     *
     * @param option how errors name the place
     * @throws InputException if it cannot be used
     */
    static PlannedRun config(String option, String config, Path folder) {
        return RunLine.isOne(config)
                ? RunLines.read(config).plan()
                : PlannedRun.read(Options.path(option, config, folder));
    }
}
