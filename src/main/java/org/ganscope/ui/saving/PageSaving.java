package org.ganscope.ui.saving;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.stage.Window;

import org.ganscope.export.Exporter;
import org.ganscope.export.kind.ExportKind;
import org.ganscope.export.page.PageExport;
import org.ganscope.session.Checkpoint;
import org.ganscope.session.HeldRun;
import org.ganscope.session.Run;
import org.ganscope.session.file.PlannedRun;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.files.FilePicker;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.RunModel;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongPredicate;

/**
 * Exports the run of the window as a web page, up to its present end. The run is trained again for
 * it on another thread, while the one in the window goes on. One page is made at a time; it can be
 * cancelled, and then leaves no file. On the JavaFX thread only.
 */
final class PageSaving {
    /** The progress is shown so often. In nanoseconds. */
    private static final long EVERY = 300_000_000;

    private static final ExportKind KIND = ExportKind.HTML;

    private final RunModel model;
    private final RunFiles files;
    private final FilePicker picker;
    private final Worker worker = new Worker("exporting a page");
    private final Exporter exporter = new PageExport();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private volatile boolean isWanted;

    PageSaving(RunModel model, RunFiles files, FilePicker picker) {
        this.model = model;
        this.files = files;
        this.picker = picker;
    }

    /** Whether a page is being made. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Asks for a file and makes the page.
     *
     * @param name that is suggested, without an ending
     */
    void ask(Window owner, String name) {
        String ending = "." + KIND.ending();
        picker.pickToSave(
                        owner,
                        Text.of("saving.page.title"),
                        Text.of("saving.page.kind"),
                        "*" + ending,
                        name + ending)
                .map(file -> RunFiles.withEnding(file, ending))
                .ifPresent(this::write);
    }

    /** Gives up the page that is being made. */
    void cancel() {
        isWanted = false;
    }

    private void write(Path file) {
        String scenario = model.origin().scenarioProperty().get().id();
        isWanted = true;
        busy.set(true);
        worker.run(
                model.keeping().hold(),
                found -> {
                    PlannedRun plan = plan(found.held(), scenario);
                    long steps = plan.steps().orElseThrow();
                    return exporter.write(plan, steps, file, goesOn(steps));
                },
                run -> done(file, run),
                reason -> {
                    busy.set(false);
                    files.forget(Notice.Kind.READING);
                    files.refuse(reason);
                });
    }

    /** A run that diverged has tried one step more. */
    private static PlannedRun plan(HeldRun held, String scenario) {
        Checkpoint end = held.checkpoint();
        boolean isDiverged = end.moment().aftermath().isPresent();
        return new PlannedRun(
                end.start(),
                end.log(),
                OptionalLong.of(end.step() + (isDiverged ? 1 : 0)),
                Optional.of(scenario));
    }

    private void done(Path file, Optional<Run> run) {
        busy.set(false);
        files.forget(Notice.Kind.READING);
        String name = String.valueOf(file.getFileName());
        files.tell(
                Notice.Kind.DONE,
                Text.of(run.isPresent() ? "saving.page.done" : "saving.page.cancelled", name));
    }

    /** Tells now and then how far it is; owned by the thread that trains. */
    private LongPredicate goesOn(long steps) {
        long[] told = {System.nanoTime()};
        return step -> {
            long now = System.nanoTime();
            if (now - told[0] > EVERY) {
                told[0] = now;
                String sentence =
                        Text.of(
                                "saving.page.progress",
                                NumberDisplay.count(step),
                                NumberDisplay.count(steps));
                Platform.runLater(() -> {
                    if (busy.get()) {
                        files.tell(Notice.Kind.READING, sentence);
                    }
                });
            }
            return isWanted;
        };
    }
}
