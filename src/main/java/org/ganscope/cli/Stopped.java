package org.ganscope.cli;

import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.util.regex.Pattern;

/** Reports that a run was stopped early, and how to continue. */
final class Stopped {
    /** Characters that mean nothing special to a shell. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._/+:@%^-]+");

    private Stopped() {}

    /**
     * Prints the report to the error stream.
     *
     * @param folder of the files, as it was given
     */
    static void report(TrainingJob job, long steps, String folder, Terminal terminal) {
        String at = NumberDisplay.countInTerminal(job.run().step());
        String of = NumberDisplay.countInTerminal(steps);
        String file =
                folder.endsWith("/") ? folder + TrainingJob.RUN : folder + "/" + TrainingJob.RUN;
        String sentence =
                job.hasChangesAhead()
                        ? Text.of("cli.stopped.log", at, of)
                        : Text.of(
                                "cli.stopped",
                                at,
                                of,
                                quoted(file),
                                Long.toString(steps),
                                quoted(folder));
        terminal.err().println(sentence);
    }

    private static String quoted(String path) {
        return PLAIN.matcher(path).matches() ? path : "'" + path.replace("'", "'\\''") + "'";
    }
}
