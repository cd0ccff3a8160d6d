package org.ganscope.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The only folders that the program writes to without a request: the standard ones of the system
 * for its users.
 *
 * @param settings for data that is remembered between two starts
 * @param state for the run with which the program goes on at the next start
 * @param logs for reports of failures
 */
public record UserFolders(Path settings, Path state, Path logs) {
    /** The folders of this user on this machine. */
    public static UserFolders ofThisPerson() {
        return of(
                System.getProperty("os.name"),
                System.getenv(),
                Path.of(System.getProperty("user.home")));
    }

    /**
     * The folders of a user on a system.
     *
     * @param system the name of the operating system in Java
     * @param environment the environment variables
     * @param account the home folder of the account; HOME takes precedence, except on Windows
     */
    public static UserFolders of(String system, Map<String, String> environment, Path account) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path local = given(environment, "LOCALAPPDATA").orElse(account).resolve("GANscope");
            return new UserFolders(
                    given(environment, "APPDATA").orElse(account).resolve("GANscope"),
                    local,
                    local.resolve("Logs"));
        }
        Path home = given(environment, "HOME").orElse(account);
        if (name.startsWith("mac")) {
            Path library = home.resolve("Library");
            Path support = library.resolve("Application Support/GANscope");
            return new UserFolders(support, support, library.resolve("Logs/GANscope"));
        }
        Path state =
                given(environment, "XDG_STATE_HOME")
                        .orElse(home.resolve(".local/state"))
                        .resolve("ganscope");
        return new UserFolders(
                given(environment, "XDG_CONFIG_HOME")
                        .orElse(home.resolve(".config"))
                        .resolve("ganscope"),
                state,
                state);
    }

    /** A relative path is ignored, as the specification of these variables requires. */
    private static Optional<Path> given(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
