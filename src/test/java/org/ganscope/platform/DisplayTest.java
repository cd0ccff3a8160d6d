package org.ganscope.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

class DisplayTest {
    private static final Map<String, String> WITH_SCREEN = Map.of("DISPLAY", ":0");

    @TempDir Path fonts;

    @BeforeEach
    void installAFont() throws IOException {
        Files.createFile(Files.createDirectory(fonts.resolve("truetype")).resolve("A.TTF"));
    }

    @Test
    void isPresentWhereTheXServerAnswers() {
        assertTrue(linux(WITH_SCREEN, new Machine(true)).isPresent());
    }

    @Test
    void isAbsentWhereTheXServerDoesNotAnswer() {
        assertFalse(linux(WITH_SCREEN, new Machine(false)).isPresent());
    }

    @Test
    void isAbsentWithoutTheVariableEvenIfAnXServerWouldAnswer() {
        assertFalse(linux(Map.of(), new Machine(true)).isPresent());
        assertFalse(linux(Map.of("DISPLAY", " "), new Machine(true)).isPresent());
    }

    @Test
    void isAssumedPresentIfUnknownSoThatTheMissingLibraryIsNamed() {
        Display display = linux(WITH_SCREEN, new Machine(false, "libX11.so.6"));
        assertTrue(display.isPresent());
        assertEquals(List.of(SystemLibrary.X11), display.missingForAWindow());
    }

    @Test
    void isTakenForGrantedOnMacAndWindows() {
        for (String system : List.of("Mac OS X", "Windows 11")) {
            Display display =
                    on(system, Map.of(), new Machine(false, "libgtk-3.so.0"), Path.of("no"));
            assertTrue(display.isPresent());
            assertEquals(List.of(), display.missingForAWindow());
            assertEquals(List.of(), display.missingForPictures());
            assertTrue(display.isAccelerated());
        }
    }

    @Test
    void nothingIsMissingOnACompleteMachine() {
        Display display = linux(WITH_SCREEN, new Machine(true));
        assertEquals(List.of(), display.missingForAWindow());
        assertEquals(List.of(), display.missingForPictures());
        assertTrue(display.isAccelerated());
    }

    @Test
    void everyMissingLibraryIsNamedWithItsPackage() {
        Display display =
                linux(
                        WITH_SCREEN,
                        new Machine(
                                true,
                                "libpangoft2-1.0.so.0",
                                "libgtk-3.so.0",
                                "libXtst.so.6",
                                "libGL.so.1",
                                "libXxf86vm.so.1"));
        assertEquals(
                List.of("libpangoft2-1.0-0", "libgtk-3-0", "libxtst6"),
                packages(display.missingForAWindow()));
        assertEquals(List.of("libpangoft2-1.0-0"), packages(display.missingForPictures()));
        assertFalse(display.isAccelerated());
    }

    @Test
    void drawsInSoftwareWhereThereIsNoGraphicsCard() {
        Path nowhere = fonts.resolve("nowhere");
        assertFalse(on("Linux", WITH_SCREEN, new Machine(true), nowhere).isAccelerated());
    }

    @Test
    void aFontIsNeededForWindowsAndPictures() {
        Display display = on("Linux", WITH_SCREEN, new Machine(true), fonts.resolve("nowhere"));
        assertEquals(List.of("fonts-dejavu-core"), packages(display.missingForAWindow()));
        assertEquals(List.of("fonts-dejavu-core"), packages(display.missingForPictures()));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theLinkerOfThisMachineFindsItsLibraries() {
        assertTrue(new LinkedNativeCode().loads("libc.so.6"));
        assertFalse(new LinkedNativeCode().loads("libganscope-is-no-library.so.1"));
    }

    private static List<String> packages(List<SystemLibrary> needs) {
        return needs.stream().map(SystemLibrary::debianPackage).toList();
    }

    private Display linux(Map<String, String> environment, NativeCode nativeCode) {
        return on("Linux", environment, nativeCode, fonts);
    }

    private static Display on(
            String system, Map<String, String> environment, NativeCode nativeCode, Path fonts) {
        return new Display(system, environment, List.of(fonts), List.of(fonts), nativeCode);
    }

    /** A machine that lacks some libraries. */
    private record Machine(boolean reachesXServer, Set<String> lacking) implements NativeCode {
        Machine(boolean reachesXServer, String... lacking) {
            this(reachesXServer, Set.of(lacking));
        }

        @Override
        public boolean loads(String library) {
            return !lacking.contains(library);
        }
    }
}
