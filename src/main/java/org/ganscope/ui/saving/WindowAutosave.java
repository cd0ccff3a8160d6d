package org.ganscope.ui.saving;

import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.RunModel;

import java.util.Optional;

/** Keeps the run of a window for the next start, and the second one while two are compared. */
public final class WindowAutosave {
    private final Comparison comparison;
    private final ViewKeeper views;
    private final KeptRuns kept;
    private final RunAutosave first;
    private Optional<RunAutosave> second = Optional.empty();

    /** @param views those of the first run */
    public WindowAutosave(Comparison comparison, ViewKeeper views, KeptRuns kept) {
        this.comparison = comparison;
        this.views = views;
        this.kept = kept;
        first = new RunAutosave(comparison.first(), views, kept);
    }

    /** From now on both are written after each change. */
    public void begin() {
        first.begin();
        comparison
                .secondProperty()
                .subscribe(run -> {
                    second = run.map(this::autosave);
                    second.ifPresent(RunAutosave::begin);
                });
    }

    private RunAutosave autosave(RunModel run) {
        return new RunAutosave(run, new ViewKeeper(run, views.view(), views.charts()), kept);
    }

    /** Writes both once more, at the end: the first one last, which the next start offers. */
    public void end() {
        second.ifPresent(RunAutosave::end);
        first.end();
    }
}
