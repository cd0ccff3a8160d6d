package org.ganscope.view.words;

import org.ganscope.metrics.Finding;
import org.ganscope.session.Run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the runs of runs.txt and writes the course of each into a folder, and the verdicts into a
 * separate folder next to it, so that people who have not read the verdicts can label the runs. A
 * program, started by hand:
 *
 * <pre>mvn -q test-compile exec:exec -Dexec.mainClass=… FOLDER [first last]</pre>
 */
final class RecordedRuns {
    private RecordedRuns() {}

    static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<RecordedRun> plans = RecordedRun.all();
        int first = arguments.length > 2 ? Integer.parseInt(arguments[1]) : 1;
        int last = arguments.length > 2 ? Integer.parseInt(arguments[2]) : plans.size();
        Files.createDirectories(folder.resolve("runs"));
        Files.createDirectories(folder.resolve("verdicts"));
        for (int i = first; i <= last; i++) {
            RecordedRun plan = plans.get(i - 1);
            RunAlbum album = new RunAlbum();
            List<String> told = new ArrayList<>();
            Run run =
                    plan.train(now -> {
                        album.add(now);
                        Finding finding = now.diagnosis().finding();
                        if (told.isEmpty() || !told.getLast().endsWith(" " + finding)) {
                            told.add(now.step() + " " + finding);
                        }
                    });
            Verdict verdict = DiagnosisWords.of(RecordedRun.picture(run));
            String name = "run-%02d.txt".formatted(i);
            Files.writeString(folder.resolve("runs").resolve(name), album.describe(plan, run));
            Files.writeString(
                    folder.resolve("verdicts").resolve(name),
                    """
                    %s

                    %s
                    %s | %s %s

                    %s
                    Findings, each with the step from which on it was told:
                    %s

                    %s
                    """
                            .formatted(
                                    plan,
                                    run.diagnosis().finding(),
                                    verdict.mood(),
                                    verdict.lead(),
                                    verdict.text(),
                                    verdict.why(),
                                    String.join("\n", told),
                                    run.diagnosis().seen()));
            System.out.println(i + " " + run.diagnosis().finding() + " " + plan);
        }
    }
}
