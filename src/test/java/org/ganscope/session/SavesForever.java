package org.ganscope.session;

import org.ganscope.gan.Games;
import org.ganscope.session.file.RunFile;
import org.ganscope.session.file.SavedView;

import java.nio.file.Path;
import java.util.List;

/** Saves two runs in turn under one name, until it is killed. */
final class SavesForever {
    private SavesForever() {}

    /** The two runs: the second has a longer file. */
    static List<HeldRun> runs() {
        return List.of(held("generator.layers=8", 5), held("generator.layers=64,64 seed=2", 90));
    }

    private static HeldRun held(String settings, int steps) {
        return Run.replay(Games.of(settings + " batch=8"), List.of(), steps).held();
    }

    /** @param arguments the file */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        List<HeldRun> runs = runs();
        for (int i = 0; ; i++) {
            RunFile.write(file, runs.get(i % 2), SavedView.NONE);
            System.out.println(i); // read by the test
        }
    }
}
