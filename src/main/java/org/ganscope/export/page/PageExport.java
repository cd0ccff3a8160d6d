package org.ganscope.export.page;

import org.ganscope.export.Exporter;
import org.ganscope.session.Run;
import org.ganscope.session.file.AtomicFile;
import org.ganscope.session.file.PlannedRun;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Writes a run as one HTML file in which it still moves: a page with keyframes of both networks,
 * which it evaluates itself, without a network and without anything from elsewhere.
 */
public final class PageExport implements Exporter {
    @Override
    public Optional<Run> write(PlannedRun plan, long steps, Path file, LongPredicate goesOn) {
        try (AtomicFile out = new AtomicFile(file)) { // refused now, not after the training
            Optional<Recording> recording = new Recorder(plan, steps).record(goesOn);
            if (recording.isEmpty()) {
                return Optional.empty();
            }
            PageData data = new PageData(recording.get(), plan);
            String page = PageFile.of(data.title(), data.members());
            out.append(text -> text.write(page));
            out.commit();
            return Optional.of(recording.get().run());
        }
    }
}
