package org.ganscope.export.page;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.file.PlannedRun;
import org.ganscope.session.file.SettingOptions;

import java.nio.file.Path;
import java.util.List;

/** Runs and their pages for tests. */
final class Pages {
    private Pages() {}

    /** A run of the standard settings with these changed, each as "key=value". */
    static PlannedRun plan(String... settings) {
        return plan(Path.of(""), settings);
    }

    /** @param folder to which the path of a data file is relative */
    static PlannedRun plan(Path folder, String... settings) {
        SettingOptions options = new SettingOptions(folder);
        List.of(settings).forEach(pair -> options.add("--set", pair));
        return PlannedRun.of(options.applyTo(GanConfig.standard()));
    }

    /** What a page shows of a run. */
    static Recording recording(PlannedRun plan, long steps) {
        return new Recorder(plan, steps).record(_ -> true).orElseThrow();
    }

    /** The text of its page. */
    static String html(Recording recording, PlannedRun plan) {
        PageData data = new PageData(recording, plan);
        return PageFile.of(data.title(), data.members());
    }
}
