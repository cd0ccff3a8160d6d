package org.ganscope.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

@DisplayName("The folders of a person")
class UserFoldersTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void areThoseOfTheDesktopStandardOnLinux() {
        assertEquals(
                new UserFolders(
                        HOME.resolve(".config/ganscope"),
                        HOME.resolve(".local/state/ganscope"),
                        HOME.resolve(".local/state/ganscope")),
                UserFolders.of("Linux", Map.of(), HOME));
        assertEquals(
                new UserFolders(
                        Path.of("/etc/mine/ganscope"),
                        Path.of("/var/mine/ganscope"),
                        Path.of("/var/mine/ganscope")),
                UserFolders.of(
                        "Linux",
                        Map.of("XDG_CONFIG_HOME", "/etc/mine", "XDG_STATE_HOME", "/var/mine"),
                        HOME));
    }

    @Test
    void areNotWhereARelativePathWouldPutThem() {
        UserFolders usual = UserFolders.of("Linux", Map.of(), HOME);
        assertEquals(
                usual,
                UserFolders.of(
                        "Linux",
                        Map.of("XDG_CONFIG_HOME", "mine", "XDG_STATE_HOME", "./state", "HOME", "."),
                        HOME));
    }

    @Test
    void areInTheHomeThatTheEnvironmentNames() {
        assertEquals(
                Path.of("/mnt/stick/.config/ganscope"),
                UserFolders.of("Linux", Map.of("HOME", "/mnt/stick"), HOME).settings());
    }

    @Test
    void areInTheLibraryOnMacOs() {
        assertEquals(
                new UserFolders(
                        HOME.resolve("Library/Application Support/GANscope"),
                        HOME.resolve("Library/Application Support/GANscope"),
                        HOME.resolve("Library/Logs/GANscope")),
                UserFolders.of("Mac OS X", Map.of(), HOME));
    }

    @Test
    void areTheRoamingAndTheLocalOneOnWindows() {
        assertEquals(
                new UserFolders(
                        Path.of("/roaming/GANscope"),
                        Path.of("/local/GANscope"),
                        Path.of("/local/GANscope/Logs")),
                UserFolders.of(
                        "Windows 11",
                        Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"),
                        HOME));
    }
}
