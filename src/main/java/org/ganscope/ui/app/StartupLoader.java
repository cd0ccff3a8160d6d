package org.ganscope.ui.app;

import org.ganscope.gan.GanConfig;
import org.ganscope.lesson.Scenarios;
import org.ganscope.platform.UserFolders;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Snapshot;
import org.ganscope.session.TrainingSession;
import org.ganscope.ui.importing.RememberedData;
import org.ganscope.ui.model.Preferences;
import org.ganscope.ui.theme.Typeface;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Makes what a window needs while the toolkit starts: the remembered settings, a run at step 0 with
 * its first picture, the typeface of the charts.
 */
final class StartupLoader {
    private final CompletableFuture<Ready> ready = new CompletableFuture<>();

    /**
     * The result.
     *
     * @param memory the memory between two starts
     * @param remembered the remembered settings, or those of the first scenario
     * @param session with these settings and a placeholder for a file's data; its thread is not
     *     started
     * @param troubles a sentence for each file that could not be used
     */
    record Ready(
            UserFolders folders,
            Preferences preferences,
            Preferences.Memory memory,
            GanConfig remembered,
            GanConfig config,
            TrainingSession session,
            Snapshot first,
            List<String> troubles) {}

    private StartupLoader() {}

    /** Begins on its own thread. */
    static StartupLoader begin() {
        StartupLoader start = new StartupLoader();
        Thread thread = new Thread(start::run, "head start");
        thread.setDaemon(true);
        thread.start();
        return start;
    }

    private void run() {
        try {
            ready.complete(makeReady());
            Typeface.registerForCharts();
        } catch (RuntimeException | Error e) {
            ready.completeExceptionally(e);
        }
    }

    private static Ready makeReady() {
        UserFolders folders = UserFolders.ofThisPerson();
        Preferences preferences = new Preferences(folders.settings());
        List<String> troubles = new ArrayList<>();
        Preferences.Memory memory = preferences.load(troubles::add);
        GanConfig remembered = memory.config().orElseGet(() -> Scenarios.standard().config());
        GanConfig config = RememberedData.withStandIn(remembered);
        TrainingSession session = new TrainingSession(config);
        Snapshot first = session.firstFrame(FrameRequest.all(2));
        return new Ready(
                folders, preferences, memory, remembered, config, session, first, troubles);
    }

    /** Waits for it. */
    Ready get() {
        try {
            return ready.join();
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
