package org.ganscope.cli;

import org.ganscope.export.PictureLook;
import org.ganscope.export.PicturePart;
import org.ganscope.export.Pictures;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Replay;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.file.FileSet;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ganscope render}: pictures of a run at some of its steps. */
final class RenderCommand implements Subcommand {
    private static final String AT = "--at";
    private static final String OUT = "--out";
    private static final String SIZE = "--size";
    private static final String THEME = "--theme";
    private static final String STAGE = "--stage";
    private static final long MOST_STEPS = 1_000_000_000_000L;
    private static final int LEAST_SIDE = 300;
    private static final int MOST_SIDE = 8000;
    private static final int CURVE_BUCKETS = 2000;
    private static final Pattern SIDES = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

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
                .addOption(Help.option(SIZE, "WxH", Text.of("cli.render.size")))
                .addOption(Help.option(THEME, "THEME", Text.of("cli.render.theme")))
                .addOption(Help.flag(STAGE, Text.of("cli.render.stage")));
    }

    @Override
    public ExitStatus run(ParseResult given) {
        Options options = new Options(given, terminal.folder());
        Optional<String> named = Optional.ofNullable(given.matchedPositionalValue(0, null));
        String file = Options.required(named, "RUN", "(run.json)");
        SortedSet<Long> steps = steps(Options.required(options.text(AT), AT, "STEPS"));
        PictureLook look = look(given, options);
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

    private static PictureLook look(ParseResult given, Options options) {
        PictureLook usual = PictureLook.USUAL;
        Matcher sides =
                SIDES.matcher(
                        options.text(SIZE).orElse(usual.width() + "x" + usual.height()).strip());
        if (!sides.matches()) {
            throw size();
        }
        int width = Integer.parseInt(sides.group(1));
        int height = Integer.parseInt(sides.group(2));
        if (Math.min(width, height) < LEAST_SIDE || Math.max(width, height) > MOST_SIDE) {
            throw size();
        }
        String theme = options.text(THEME).orElse("light").strip();
        if (!List.of("light", "dark").contains(theme)) {
            throw new InputException("cli.render.error.theme", theme);
        }
        PicturePart part = given.hasMatchedOption(STAGE) ? PicturePart.STAGE : PicturePart.WINDOW;
        return new PictureLook(width, height, theme.equals("dark"), part);
    }

    private static InputException size() {
        return new InputException(
                "cli.render.error.size", Integer.toString(LEAST_SIDE), Integer.toString(MOST_SIDE));
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
            SessionState state = isDiverged ? SessionState.DIVERGED : SessionState.PAUSED;
            byte[] png =
                    opened.png(run.snapshot(FrameRequest.all(CURVE_BUCKETS), 1, state, 0), look);
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
