package org.ganscope.ui.window;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import org.ganscope.data.own.Drawing;
import org.ganscope.lesson.Lesson;
import org.ganscope.lesson.Scenario;
import org.ganscope.math.Lazy;
import org.ganscope.ui.chooser.ScenarioChooser;
import org.ganscope.ui.drawing.DrawingEditor;
import org.ganscope.ui.files.FileDrop;
import org.ganscope.ui.files.FilePicker;
import org.ganscope.ui.files.FolderPicker;
import org.ganscope.ui.importing.DataImport;
import org.ganscope.ui.losses.LossesCard;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.SuitedSettings;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.overlay.Overlay;
import org.ganscope.ui.paper.PictureCard;
import org.ganscope.ui.sweep.SweepBoard;
import org.ganscope.ui.theme.TextSizes;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The overlays of the window: the scenarios and the help over all of it, the drawing editor and the
 * import of data over its stage, of which at most one is open.
 */
final class Overlays {
    private final Lazy<ScenarioChooser> chooser;
    private final Lazy<DrawingEditor> editor;
    private final Lazy<DataImport> data;
    private final Lazy<HelpOverlay> help;
    private final Lazy<StepToBox> stepTo;
    private final Lazy<SweepBoard> sweep;
    private final Lazy<LossesCard> formulas;
    private final Lazy<PictureCard> pictures;
    private final FileDrop dropped;
    private double drawnText = DrawingEditor.TEXT;
    private String formulaText = "";

    /**
     * The overlays for a run, or for two that are compared.
     *
     * @param runs opens the file of a run
     * @param lessons opens the file of a lesson
     * @param sketches opens several sketches together
     * @param valueChart shows the chart of V(D, G)
     * @param lesson opens a lesson
     * @param pictures makes the card for pictures
     * @param window the node under the overlays of the whole window
     * @param stage the node under the overlays of the stage
     */
    Overlays(
            Comparison comparison,
            ViewState view,
            FilePicker picker,
            FolderPicker folders,
            Consumer<Path> runs,
            Consumer<Path> lessons,
            Consumer<List<Path>> sketches,
            Runnable valueChart,
            Consumer<Lesson> lesson,
            Supplier<PictureCard> pictures,
            Pane window,
            Pane stage) {
        RunModel run = comparison.first();
        SuitedSettings settings = new SuitedSettings(comparison);
        chooser = new Lazy<>(() -> on(window, chooser(run, view, lesson)));
        editor = new Lazy<>(() -> on(stage, sheet(settings, view, picker)));
        data = new Lazy<>(() -> on(stage, new DataImport(settings, view.themeProperty(), picker)));
        help = new Lazy<>(() -> on(window, new HelpOverlay()));
        stepTo = new Lazy<>(() -> on(window, new StepToBox(run.leadProperty(), run.transport())));
        sweep = new Lazy<>(() -> on(window, map(comparison, view, picker, folders, stage)));
        formulas = new Lazy<>(() -> on(stage, formulas(comparison, view, valueChart)));
        this.pictures = new Lazy<>(() -> on(window, pictures.get()));
        dropped = DroppedFiles.of(run.notices(), this, runs, lessons, sketches);
        dropped.install(window);
    }

    private static <T extends Node> T on(Pane ground, T board) {
        ground.getChildren().add(board);
        return board;
    }

    private ScenarioChooser chooser(RunModel run, ViewState view, Consumer<Lesson> lesson) {
        return new ScenarioChooser(
                run.origin(), run.starter(), view.themeProperty(), this::goOn, lesson);
    }

    private DrawingEditor sheet(SuitedSettings settings, ViewState view, FilePicker picker) {
        DrawingEditor sheet = new DrawingEditor(settings, view.themeProperty(), picker);
        sheet.setTextSize(drawnText);
        return sheet;
    }

    private LossesCard formulas(Comparison comparison, ViewState view, Runnable valueChart) {
        LossesCard card = new LossesCard(comparison, view.themeProperty(), valueChart);
        card.setStyle(formulaText);
        return card;
    }

    private SweepBoard map(
            Comparison comparison,
            ViewState view,
            FilePicker picker,
            FolderPicker folders,
            Pane stage) {
        SweepBoard board = new SweepBoard(comparison, view.themeProperty(), picker, folders);
        board.setTextSize(drawnText);
        board.lieOver(stage, view.presentingProperty());
        return board;
    }

    /** Opens the learning-rate map, or closes it again. */
    void toggleMap() {
        if (sweep.get().isOpen()) {
            sweep.get().close();
        } else {
            sweep.get().open();
        }
    }

    /** Opens the formulas of the game, or closes them again. */
    void toggleFormulas() {
        if (formulas.get().isOpen()) {
            formulas.get().close();
        } else {
            formulas.get().open();
        }
    }

    /** Opens the scenarios below a node, or closes them again. */
    void toggleScenarios(Node opener) {
        chooser.get().toggleBelow(opener);
    }

    /** Asks below a node for the step up to which to go. */
    void askForStep(Node opener) {
        stepTo.get().openBelow(opener);
    }

    /** Opens the editor when you choose a drawing as the target. */
    private void goOn(Scenario chosen) {
        data.made().ifPresent(Overlay::close);
        editor.made().ifPresent(Overlay::close);
        if (chosen.config().target().material() instanceof Drawing) {
            editor.get().open();
        }
    }

    /** The drawing editor, after closing the import; the caller opens it. */
    DrawingEditor editor() {
        data.made().ifPresent(Overlay::close);
        return editor.get();
    }

    /** The import of data, after closing the drawing editor; the caller opens it. */
    DataImport data() {
        editor.made().ifPresent(Overlay::close);
        return data.get();
    }

    /** Asks for a file with data; the editor stays open if none is chosen. */
    void askForData() {
        data.get().ask();
        if (data.get().isOpen()) {
            editor.made().ifPresent(Overlay::close);
        }
    }

    void openHelp() {
        help.get().open();
    }

    /** The help, while it is open. */
    Optional<HelpOverlay> help() {
        return help.made().filter(Node::isVisible);
    }

    /** Changes the size of the text. */
    void setTextSizes(TextSizes sizes) {
        drawnText = sizes.drawn();
        editor.made().ifPresent(sheet -> sheet.setTextSize(drawnText));
        sweep.made().ifPresent(board -> board.setTextSize(drawnText));
        formulaText = sizes.style(sizes.reading());
        formulas.made().ifPresent(card -> card.setStyle(formulaText));
    }

    /**
     * Lets the overlays handle a key before the window.
     *
     * @param focused the node that has the focus
     * @return whether the window must ignore the key
     */
    boolean claim(KeyEvent event, @Nullable Node focused) {
        return Stream.of(chooser, stepTo, sweep, editor, data, formulas, pictures)
                .flatMap(board -> board.made().stream())
                .anyMatch(board -> board.claims(event, focused));
    }

    /** The card for pictures of the window. */
    Lazy<PictureCard> pictures() {
        return pictures;
    }

    /** The handler of dropped files. */
    FileDrop dropped() {
        return dropped;
    }
}
