package org.ganscope.ui.model;

import javafx.geometry.Rectangle2D;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.session.file.AtomicFile;
import org.ganscope.session.file.ConfigFile;
import org.ganscope.session.file.RegularFile;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.theme.Theme;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.plane.PlaneLayer;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The window's memory between two starts, in the user's folder: {@code settings.json}, a
 * configuration like any other, and {@code window.properties}. A missing or broken file counts as
 * none, and a broken one is reported.
 */
public final class Preferences {
    private static final System.Logger LOG = System.getLogger(Preferences.class.getName());
    private static final String SETTINGS = "settings.json";
    private static final String BROKEN = "settings.json.bad";
    private static final String LESSON = "lesson.";
    private static final String WINDOW = "window.properties";

    /** The text for a pace without a limit. */
    private static final String UNLIMITED = Double.toString(Double.POSITIVE_INFINITY);

    private final Path folder;
    private final Function<Path, GanConfig> reader;

    /**
     * The remembered values.
     *
     * @param config the settings; a target from a file names the file, which is not read
     * @param scenario id of the scenario that they come from
     * @param pace steps per second; infinite for as fast as possible
     * @param closedSections keys of the groups of settings that are closed
     * @param bounds of the window, in screen coordinates
     * @param layers the shown layers of a game over the plane
     * @param lineLayers the shown layers of a game on the line
     * @param charts the charts against steps that are shown
     * @param lessons how far the lessons were read
     */
    public record Memory(
            Optional<GanConfig> config,
            Optional<String> scenario,
            Optional<Theme> theme,
            Optional<Double> pace,
            Optional<Set<String>> closedSections,
            Optional<Rectangle2D> bounds,
            boolean maximised,
            Optional<Set<PlaneLayer>> layers,
            Optional<Set<LineLayer>> lineLayers,
            Optional<Set<ChartSpecs>> charts,
            LessonProgress lessons) {
        /** Nothing is remembered. */
        public static Memory empty() {
            return new Memory(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    LessonProgress.NONE);
        }
    }

    /** @param folder for the files; created when there is something to write */
    public Preferences(Path folder) {
        this(folder, ConfigFile::readWithoutData);
    }

    Preferences(Path folder, Function<Path, GanConfig> reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /**
     * Reads the remembered values.
     *
     * @param trouble gets a sentence for a file that could not be used
     */
    public Memory load(Consumer<String> trouble) {
        Properties window = window(trouble);
        return new Memory(
                settings(trouble),
                text(window, "scenario"),
                text(window, "theme").flatMap(Preferences::theme),
                pace(window),
                text(window, "closed").map(Preferences::split),
                bounds(window),
                text(window, "maximised").map(Boolean::parseBoolean).orElse(false),
                text(window, "layers").map(keys -> named(keys, PlaneLayer::named)),
                text(window, "lineLayers").map(keys -> named(keys, LineLayer::named)),
                text(window, "charts")
                        .map(keys -> named(keys, ChartSpecs::named))
                        .filter(some -> !some.isEmpty()),
                LessonProgress.of(
                        window.stringPropertyNames().stream()
                                .filter(key -> key.startsWith(LESSON))
                                .collect(
                                        Collectors.toMap(
                                                key -> key.substring(LESSON.length()),
                                                window::getProperty))));
    }

    private Optional<GanConfig> settings(Consumer<String> trouble) {
        Path file = folder.resolve(SETTINGS);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(file));
        } catch (InputException e) {
            trouble.accept(keep(file, String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, file.toString(), e);
            trouble.accept(keep(file, Text.of("status.preferences.unforeseen", file)));
        }
        return Optional.empty();
    }

    /**
     * Renames a file that was refused, since a new file of this name is written when the window
     * closes.
     */
    private String keep(Path file, String why) {
        Path kept = folder.resolve(BROKEN);
        try {
            Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
            return Text.of("status.preferences.kept", kept, why);
        } catch (IOException e) {
            return Text.of("status.preferences", why);
        }
    }

    private Properties window(Consumer<String> trouble) {
        Properties window = new Properties();
        Path file = folder.resolve(WINDOW);
        if (Files.exists(file)) {
            try {
                RegularFile.check(file);
                try (Reader in = Files.newBufferedReader(file)) {
                    window.load(in);
                }
            } catch (IOException | RuntimeException e) {
                trouble.accept(Text.of("status.preferences.window", file));
                return new Properties();
            }
        }
        return window;
    }

    private static Optional<String> text(Properties window, String key) {
        return Optional.ofNullable(window.getProperty(key)).map(String::strip);
    }

    private static Optional<Double> number(Properties window, String key) {
        return text(window, key)
                .map(NumberText::parse)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble);
    }

    /** A pace that the slider can show; empty otherwise. */
    private static Optional<Double> pace(Properties window) {
        if (text(window, "pace").filter(UNLIMITED::equals).isPresent()) {
            return Optional.of(Double.POSITIVE_INFINITY);
        }
        return number(window, "pace")
                .filter(pace -> pace > 0)
                .map(pace -> Math.clamp(pace, Transport.SLOWEST, Transport.FASTEST));
    }

    private static Optional<Theme> theme(String name) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Set<String> split(String keys) {
        return Arrays.stream(keys.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    private static <T> Set<T> named(String keys, Function<String, Optional<T>> finder) {
        return split(keys).stream()
                .flatMap(key -> finder.apply(key).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Rectangle2D> bounds(Properties window) {
        Optional<Double> x = number(window, "x");
        Optional<Double> y = number(window, "y");
        Optional<Double> width = number(window, "width").filter(w -> w > 0 && w < 1e5);
        Optional<Double> height = number(window, "height").filter(h -> h > 0 && h < 1e5);
        return x.isPresent() && y.isPresent() && width.isPresent() && height.isPresent()
                ? Optional.of(new Rectangle2D(x.get(), y.get(), width.get(), height.get()))
                : Optional.empty();
    }

    /**
     * Writes the values to remember.
     *
     * @throws InputException if that is not possible
     */
    public void save(Memory memory) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InputException("status.preferences.folder", folder);
        }
        memory.config().ifPresent(config -> ConfigFile.write(folder.resolve(SETTINGS), config));
        Properties window = new Properties();
        memory.scenario().ifPresent(id -> window.setProperty("scenario", id));
        memory.theme().ifPresent(theme -> window.setProperty("theme", theme.name()));
        memory.pace().ifPresent(pace -> window.setProperty("pace", Double.toString(pace)));
        memory.closedSections()
                .ifPresent(closed ->
                        window.setProperty("closed", String.join(",", new TreeSet<>(closed))));
        memory.bounds()
                .ifPresent(bounds -> {
                    window.setProperty("x", Double.toString(bounds.getMinX()));
                    window.setProperty("y", Double.toString(bounds.getMinY()));
                    window.setProperty("width", Double.toString(bounds.getWidth()));
                    window.setProperty("height", Double.toString(bounds.getHeight()));
                });
        memory.layers()
                .map(layers -> layers.stream().map(PlaneLayer::key).sorted().toList())
                .ifPresent(keys -> window.setProperty("layers", String.join(",", keys)));
        memory.lineLayers()
                .map(layers -> layers.stream().map(LineLayer::key).sorted().toList())
                .ifPresent(keys -> window.setProperty("lineLayers", String.join(",", keys)));
        memory.charts()
                .map(charts -> charts.stream().map(ChartSpecs::key).sorted().toList())
                .ifPresent(keys -> window.setProperty("charts", String.join(",", keys)));
        memory.lessons()
                .pages()
                .forEach((lesson, pages) ->
                        window.setProperty(LESSON + lesson, Integer.toString(pages)));
        window.setProperty("maximised", Boolean.toString(memory.maximised()));
        AtomicFile.write(folder.resolve(WINDOW), out -> window.store(out, Text.of("app.name")));
    }
}
