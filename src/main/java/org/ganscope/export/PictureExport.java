package org.ganscope.export;

import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.file.AtomicFile;
import org.ganscope.session.file.PlannedRun;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/** Draws the last step of a run as a picture for a document. */
public final class PictureExport implements Exporter {
    private static final int CURVE_BUCKETS = 2000;

    private final Supplier<Pictures> pictures;
    private final PictureLook look;
    private final PictureStyle style;

    /** @param pictures opened only when something is drawn */
    public PictureExport(Supplier<Pictures> pictures, PictureLook look, PictureStyle style) {
        this.pictures = pictures;
        this.look = look;
        this.style = style;
    }

    @Override
    public Optional<Run> write(PlannedRun plan, long steps, Path file, LongPredicate goesOn) {
        try (AtomicFile out = new AtomicFile(file);
                Pictures opened = pictures.get()) {
            Optional<Run> end = Training.train(plan, steps, goesOn, run -> {});
            end.ifPresent(run -> {
                run.measure();
                out.append(
                        opened.file(
                                Training.snapshot(run, FrameRequest.all(CURVE_BUCKETS)),
                                look,
                                style));
                out.commit();
            });
            return end;
        }
    }
}
