package org.ganscope.ui.saving;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

import org.ganscope.lesson.RunLines;
import org.ganscope.lesson.Scenario;
import org.ganscope.session.Snapshot;
import org.ganscope.session.file.RunFile;
import org.ganscope.session.file.SavedView;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.files.FilePicker;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.RunModel;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Saves the run of the window, A of two that are compared, and copies it as a line of text. Each
 * run of the session keeps its own file, also on the shelf. On the JavaFX thread only; files are
 * written on another one.
 */
public final class RunFiles {
    static final String ENDING = ".ganscope";

    private final Comparison comparison;
    private final RunModel model;
    private final ViewKeeper views;
    private final FilePicker picker;
    private final RecentFiles recent;
    private final Worker worker = new Worker("saving a run");
    private final PageSaving page;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();

    /** The files of the runs, by their numbers. */
    private final Map<Long, Document> documents = new HashMap<>();

    /** The file of a run that was opened and has not been seen yet. */
    private Optional<Path> opened = Optional.empty();

    private long beforeOpening;

    public RunFiles(
            Comparison comparison, ViewKeeper views, FilePicker picker, RecentFiles recent) {
        this.comparison = comparison;
        model = comparison.first();
        this.views = views;
        this.picker = picker;
        this.recent = recent;
        page = new PageSaving(model, this, picker);
        model.snapshotProperty().subscribe(this::see);
        model.origin().scenarioProperty().subscribe(() -> see(model.snapshot()));
    }

    private void see(Snapshot now) {
        if (opened.isPresent() && now.run() > beforeOpening) {
            documents.put(now.run(), new Document(opened.get(), now.end(), now.config()));
            opened = Optional.empty();
        }
        title.set(title(now));
    }

    private String title(Snapshot now) {
        Optional<Document> document = document();
        String name =
                document.map(Document::name)
                        .orElseGet(() -> model.origin().scenarioProperty().get().title());
        boolean isChanged =
                document.map(saved -> saved.isOlderThan(now)).orElseGet(() -> now.end() > 0);
        return Text.of(isChanged ? "saving.title.changed" : "saving.title", name);
    }

    private Optional<Document> document() {
        return Optional.ofNullable(documents.get(model.snapshot().run()));
    }

    /** The name of the run and whether it has changed since it was saved: for the title bar. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The files that were opened or saved last. */
    RecentFiles recent() {
        return recent;
    }

    /** The next run is that of a file. */
    void opening(Optional<Path> file) {
        opened = file;
        beforeOpening = model.snapshot().run();
        file.ifPresent(recent::add);
    }

    /** Saves the run in its file; asks for one if it has none. */
    public void save(Window owner) {
        document().ifPresentOrElse(saved -> write(saved.file()), () -> saveAs(owner));
    }

    /** Saves the run in a file that is asked for. */
    public void saveAs(Window owner) {
        picker.pickToSave(
                        owner,
                        Text.of("saving.save.title"),
                        Text.of("saving.runs"),
                        "*" + ENDING,
                        suggestion())
                .map(file -> withEnding(file, ENDING))
                .ifPresent(this::write);
    }

    private String suggestion() {
        return document()
                .map(Document::name)
                .orElseGet(() -> model.origin().scenarioProperty().get().id() + ENDING);
    }

    /** The file with this ending, unless it has one. */
    static Path withEnding(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ending);
    }

    /** Exports the run as a web page in a file that is asked for. */
    void exportPage(Window owner) {
        page.ask(owner, suggestion().replaceFirst("\\.[^.]*$", ""));
    }

    /** The export as a web page. */
    PageSaving page() {
        return page;
    }

    private void write(Path file) {
        SavedView view = views.present();
        long run = model.snapshot().run();
        worker.run(
                model.keeping().hold(),
                found -> {
                    if (found.number() != run) {
                        throw new InputException("saving.replaced");
                    }
                    RunFile.write(file, found.held(), view);
                    var end = found.held().checkpoint().moment().trainer();
                    return new Document(file, end.step(), end.config());
                },
                saved -> {
                    documents.put(run, saved);
                    recent.add(file);
                    see(model.snapshot());
                    tell(
                            Notice.Kind.DONE,
                            Text.of(
                                    isAlone() ? "saving.saved" : "saving.saved.first",
                                    saved.name()));
                },
                this::refuse);
    }

    /** Copies the run as a line of text. */
    public void copy() {
        Scenario scenario = model.origin().scenarioProperty().get();
        worker.run(
                model.keeping().hold(),
                found -> RunLines.of(found.held(), scenario),
                line -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(line);
                    Clipboard.getSystemClipboard().setContent(content);
                    tell(
                            Notice.Kind.DONE,
                            Text.of(
                                    isAlone() ? "saving.copied" : "saving.copied.first",
                                    Integer.toString(line.length())));
                },
                this::refuse);
    }

    private boolean isAlone() {
        return comparison.second().isEmpty();
    }

    void refuse(InputException reason) {
        tell(Notice.Kind.TROUBLE, String.valueOf(reason.getMessage()));
    }

    void forget(Notice.Kind kind) {
        model.notices().forget(kind);
    }

    void tell(Notice.Kind kind, String sentence) {
        model.notices().tell(kind, sentence);
    }
}
