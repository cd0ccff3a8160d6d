package org.ganscope.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether this machine can show a window, and what is missing for it. JavaFX answers the same
 * questions with stack traces, and some of them too late to do anything else.
 */
public final class Display {
    private static final Pattern FONT_FILE = Pattern.compile(".*\\.(?i:ttf|otf|ttc)");

    private final boolean linux;
    private final Map<String, String> environment;
    private final List<Path> fontFolders;
    private final List<Path> graphicsDevices;
    private final NativeCode nativeCode;

    Display(
            String system,
            Map<String, String> environment,
            List<Path> fontFolders,
            List<Path> graphicsDevices,
            NativeCode nativeCode) {
        this.linux = system.toLowerCase(Locale.ROOT).contains("linux");
        this.environment = environment;
        this.fontFolders = fontFolders;
        this.graphicsDevices = graphicsDevices;
        this.nativeCode = nativeCode;
    }

    public static Display ofThisMachine() {
        Path home = Path.of(System.getProperty("user.home"));
        return new Display(
                System.getProperty("os.name"),
                System.getenv(),
                List.of(
                        Path.of("/usr/share/fonts"),
                        Path.of("/usr/local/share/fonts"),
                        home.resolve(".local/share/fonts"),
                        home.resolve(".fonts")),
                List.of(Path.of("/dev/dri"), Path.of("/dev/nvidia0"), Path.of("/dev/dxg")),
                new LinkedNativeCode());
    }

    /**
     * Whether there is a screen for a window. On Linux: DISPLAY names an X server (or Xwayland)
     * that answers; without libX11 this cannot be checked, and {@link #missingForAWindow} reports
     * it. On macOS and Windows a screen is assumed.
     */
    public boolean isPresent() {
        if (!linux) {
            return true;
        }
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return false;
        }
        return !nativeCode.loads(SystemLibrary.X11.name()) || nativeCode.reachesXServer();
    }

    /** The libraries that the system lacks for a window on a screen; empty if none. */
    public List<SystemLibrary> missingForAWindow() {
        return missing(
                SystemLibrary.PANGO,
                SystemLibrary.FONT,
                SystemLibrary.X11,
                SystemLibrary.GTK,
                SystemLibrary.XTST);
    }

    /** The libraries that the system lacks for drawing the window in memory; empty if none. */
    public List<SystemLibrary> missingForPictures() {
        return missing(SystemLibrary.PANGO, SystemLibrary.FONT);
    }

    /**
     * Whether there is a graphics card with a driver for drawing. JavaFX detects by itself that
     * there is none, but takes a quarter of a second for it, and prints a stack trace if libraries
     * are missing, unless it is set to draw in software (prism.order=sw).
     */
    public boolean isAccelerated() {
        return !linux
                || graphicsDevices.stream().anyMatch(Files::exists)
                        && missing(SystemLibrary.GL, SystemLibrary.XXF86VM).isEmpty();
    }

    private List<SystemLibrary> missing(SystemLibrary... needs) {
        if (!linux) {
            return List.of();
        }
        return Arrays.stream(needs).filter(need -> !isMet(need)).toList();
    }

    private boolean isMet(SystemLibrary need) {
        return need.equals(SystemLibrary.FONT) ? hasFont() : nativeCode.loads(need.name());
    }

    private boolean hasFont() {
        return fontFolders.stream().anyMatch(Display::holdsAFont);
    }

    private static boolean holdsAFont(Path folder) {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.anyMatch(file -> FONT_FILE.matcher(file.toString()).matches());
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }
}
