package org.ganscope.view.words;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A run as described in runs.txt: its start, and how long it trains with which settings.
 *
 * @param words of its line
 */
record RecordedRun(List<String> words) {
    /** Every run of the list. */
    static List<RecordedRun> all() throws IOException {
        List<RecordedRun> runs = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        RecordedRun.class.getResourceAsStream(
                                                "/org/ganscope/verdicts/runs.txt"),
                                        "runs.txt"),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RecordedRun::of)
                    .forEach(runs::add);
        }
        return runs;
    }

    static RecordedRun of(String line) {
        return new RecordedRun(List.of(line.split(" ")));
    }

    /** Trains it; {@code watcher} is called at step 0, at each step and at each change. */
    Run train(Consumer<Run> watcher) {
        GanConfig config =
                words.getFirst().equals("standard")
                        ? GanConfig.standard()
                        : Scenarios.of(words.getFirst()).config();
        int at = 1;
        while (!words.get(at).startsWith("@")) {
            config = with(config, words.get(at++));
        }
        Run run = new Run(config);
        watcher.accept(run);
        for (; at < words.size(); at++) {
            String word = words.get(at);
            if (word.startsWith("@")) {
                train(run, Integer.parseInt(word.substring(1)), watcher);
            } else {
                run.configure(with(run.config(), word));
            }
        }
        return run;
    }

    private static void train(Run run, int steps, Consumer<Run> watcher) {
        for (int i = 0; i < steps && run.divergence().isEmpty(); i++) {
            run.step(StepKind.BOTH);
            watcher.accept(run);
        }
    }

    static Snapshot picture(Run run) {
        SessionState state =
                run.divergence().isPresent() ? SessionState.DIVERGED : SessionState.PAUSED;
        return run.snapshot(FrameRequest.all(600), 1, state, 0);
    }

    private static GanConfig with(GanConfig config, String setting) {
        String[] parts = setting.split("=", 2);
        return Settings.of(parts[0]).parse(config, parts[1]);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
