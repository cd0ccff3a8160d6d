package org.ganscope.cli;

import org.ganscope.export.PictureFormat;
import org.ganscope.export.PictureLook;
import org.ganscope.export.PicturePart;
import org.ganscope.export.PictureStyle;
import org.ganscope.export.kind.ExportKind;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The options that say how a picture looks. */
final class PictureOptions {
    static final String SIZE = "--size";
    static final String THEME = "--theme";
    private static final String PART = "--part";
    private static final String SCALE = "--scale";
    private static final String CAPTION = "--caption";
    private static final String TRANSPARENT = "--transparent";
    private static final int LEAST_SIDE = 300;
    private static final int MOST_SIDE = 8000;
    private static final int MOST_SCALE = 4;

    /** Pixels of a PNG: more would not fit into the memory that the program takes. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final Pattern SIDES = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    private PictureOptions() {}

    static CommandSpec addTo(CommandSpec command) {
        return command.addOption(Help.option(PART, "PART", Text.of("cli.export.part", parts())))
                .addOption(Help.option(SIZE, "WxH", Text.of("cli.render.size")))
                .addOption(Help.option(SCALE, "K", Text.of("cli.export.scale")))
                .addOption(Help.option(THEME, "THEME", Text.of("cli.render.theme")))
                .addOption(Help.flag(TRANSPARENT, Text.of("cli.export.transparent")))
                .addOption(Help.flag(CAPTION, Text.of("cli.export.caption")));
    }

    /** How pictures of an export look. */
    static ExportKind.Look of(ParseResult given, Options options) {
        String named = options.text(PART).orElse(PicturePart.WINDOW.key()).strip();
        PicturePart part =
                PicturePart.of(named)
                        .orElseThrow(
                                () -> new InputException("cli.export.error.part", parts(), named));
        PictureLook look = look(options, part);
        long scale = options.count(SCALE, 1, MOST_SCALE).orElse(1L);
        long pixels = scale * scale * look.width() * look.height();
        if (pixels > MOST_PIXELS) {
            throw new InputException(
                    "cli.export.error.pixels",
                    Long.toString(pixels / 1_000_000),
                    Long.toString(MOST_PIXELS / 1_000_000));
        }
        return new ExportKind.Look(
                look,
                new PictureStyle(
                        PictureFormat.PNG,
                        scale,
                        given.hasMatchedOption(TRANSPARENT),
                        given.hasMatchedOption(CAPTION)));
    }

    /**
     * Refuses them where there is no picture.
     *
     * @param kind what is written instead
     */
    static void refuse(ParseResult given, String kind) {
        for (String option : List.of(PART, SIZE, SCALE, THEME, TRANSPARENT, CAPTION)) {
            if (given.hasMatchedOption(option)) {
                throw new InputException("cli.export.error.look", option, kind);
            }
        }
    }

    /** The size and the theme of a picture. */
    static PictureLook look(Options options, PicturePart part) {
        PictureLook usual = PictureLook.USUAL;
        String size = options.text(SIZE).orElse(usual.width() + "x" + usual.height()).strip();
        Matcher sides = SIDES.matcher(size);
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
        return new PictureLook(width, height, theme.equals("dark"), part);
    }

    private static InputException size() {
        return new InputException(
                "cli.render.error.size", Integer.toString(LEAST_SIDE), Integer.toString(MOST_SIDE));
    }

    private static String parts() {
        return Arrays.stream(PicturePart.values())
                .map(PicturePart::key)
                .collect(Collectors.joining(", "));
    }
}
