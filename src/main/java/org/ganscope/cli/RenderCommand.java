package org.ganscope.cli;

import org.ganscope.export.PictureLook;
import org.ganscope.export.PicturePart;
import org.ganscope.export.Pictures;
import org.ganscope.export.Training;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Replay;
import org.ganscope.session.Run;
import org.ganscope.session.file.FileSet;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/** {@code ganscope render}: pictures of a run at some of its steps. */
final class RenderCommand implements Subcommand {
    private static final String AT = "--at";
    private static final String OUT = "--out";
    private static final String STAGE = "--stage";
    private static final long MOST_STEPS = 1_000_000_000_000L;
    private static final int CURVE_BUCKETS = 2000;

    private final Terminal terminal;
    private final Supplier<Pictures> pictures;

    RenderCommand(Terminal terminal, Supplier<Pictures> pictures) {
        this.terminal = terminal;
        this.pictures = pictures;
    }

    @Override
    public CommandSpec spec() {
        return Help.command("render", Text.of("cli.render.description"))
                .addPositional(
                        PositionalParamSpec.builder()
                                .paramLabel("RUN")
                                .arity("0..1")
                                .type(String.class)
                                .description(Text.of("cli.render.run"))
                                .build())
                .addOption(Help.option(AT, "STEPS", Text.of("cli.render.at")))
                .addOption(Help.option(OUT, "DIR", Text.of("cli.render.out")))
                .addOption(Help.option(PictureOptions.SIZE, "WxH", Text.of("cli.render.size")))
                .addOption(Help.option(PictureOptions.THEME, "THEME", Text.of("cli.render.theme")))
                .addOption(Help.flag(STAGE, Text.of("cli.render.stage")));
    }

    @Override
    public ExitStatus run(ParseResult given) {
        Options options = new Options(given, terminal.folder());
        Optional<String> named = Optional.ofNullable(given.matchedPositionalValue(0, null));
        String file = Options.required(named, "RUN", "(run.json)");
        SortedSet<Long> steps = steps(Options.required(options.text(AT), AT, "STEPS"));
        PicturePart part = given.hasMatchedOption(STAGE) ? PicturePart.STAGE : PicturePart.WINDOW;
        PictureLook look = PictureOptions.look(options, part);
        Path out = Options.required(options.path(OUT), OUT, "DIR");
        Replay replay = StartOptions.config("RUN", file, terminal.folder()).begin();
        try (Pictures opened = pictures.get()) {
            Path folder = OutputFolder.open(out);
            return terminal.interruption().heeding(() -> draw(replay, steps, look, folder, opened));
        }
    }

    private static SortedSet<Long> steps(String text) {
        SortedSet<Long> steps = new TreeSet<>();
        for (String part : text.split("[,;]", -1)) {
            double step = NumberText.parseWhole(part).orElse(Double.NaN);
            if (!(step >= 0 && step <= MOST_STEPS && step == Math.rint(step))) {
                throw new InputException("cli.render.error.at", part.strip());
            }
            steps.add((long) step);
        }
        return steps;
    }

    /** Each picture is written when it is drawn. */
    private ExitStatus draw(
            Replay replay, SortedSet<Long> steps, PictureLook look, Path folder, Pictures opened) {
        Run run = replay.run();
        for (long step : steps) {
            while (run.step() < step && run.divergence().isEmpty()) {
                if (terminal.interruption().asked().isPresent()) {
                    return terminal.interruption().asked().orElseThrow();
                }
                replay.step();
            }
            replay.change();
            run.measure();
            boolean isDiverged = run.divergence().isPresent();
            byte[] png = opened.png(Training.snapshot(run, FrameRequest.all(CURVE_BUCKETS)), look);
            String what = look.part() == PicturePart.STAGE ? "stage" : "window";
            try (FileSet files = new FileSet(folder, name -> false)) {
                files.write(what + "-step-" + run.step() + ".png", png);
                files.commit().forEach(terminal.out()::println);
            }
            if (isDiverged) {
                break;
            }
        }
        return Diverged.report(run, terminal);
    }
}
