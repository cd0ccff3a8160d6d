package org.ganscope.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The state of the sources from which the program was built.
 *
 * @param commit short id of the commit; followed by "-dirty" if files had been changed; empty if it
 *     was built without the repository
 * @param date the day of that commit, as in 2026-01-31; empty likewise
 */
public record Build(String commit, String date) {
    private static final String FILE = "/org/ganscope/build.properties";

    /** The build of the running program. */
    public static Build ofThisProgram() {
        try (InputStream in = Build.class.getResourceAsStream(FILE)) {
            Properties known = new Properties();
            if (in != null) {
                known.load(in);
            }
            return new Build(
                    known.getProperty("git.commit.id.describe", ""),
                    known.getProperty("git.commit.time", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
