package org.ganscope.ui.app;

import javafx.application.Application;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.ganscope.lesson.WindowStart;
import org.ganscope.platform.UserFolders;
import org.ganscope.session.TrainingSession;
import org.ganscope.text.Text;
import org.ganscope.ui.files.FilePicker;
import org.ganscope.ui.files.FolderPicker;
import org.ganscope.ui.importing.RememberedData;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.Offer;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.saving.EarlierRuns;
import org.ganscope.ui.saving.KeptRuns;
import org.ganscope.ui.saving.RecentFiles;
import org.ganscope.ui.saving.WindowAutosave;
import org.ganscope.ui.theme.Theme;
import org.ganscope.ui.window.GanscopeWindow;
import org.ganscope.ui.window.WindowMemory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The program in a window, with the user's last settings. */
public final class GanscopeApp extends Application {
    /** Begins when the window is requested; the toolkit makes the application once it runs. */
    private static final StartupLoader HEAD_START = StartupLoader.begin();

    /**
     * Opens the window and returns once it is closed.
     *
     * @param start what it begins with
     */
    public static void open(WindowStart start) {
        launch(GanscopeApp.class, start.parameters().toArray(String[]::new));
    }

    private static final String RECENT = "recent.txt";
    private static final String RUNS = "runs";
    private static final String ICONS = "/org/ganscope/assets/icons/";
    private static final List<String> ICON_SIZES = List.of("16", "32", "48", "64", "128", "256");

    /** A failed start is shown like any other failure; the program ends with the dialog. */
    @Override
    public void start(Stage stage) {
        try {
            Parameters given = getParameters();
            open(stage, WindowStart.of(given.getUnnamed(), given.getNamed()));
        } catch (RuntimeException | Error e) {
            FailureDialog dialog = new FailureDialog(stage, () -> Theme.LIGHT);
            new Failures(UserFolders.ofThisPerson().logs(), Optional::empty, dialog)
                    .uncaughtException(Thread.currentThread(), e);
        }
    }

    private static void open(Stage stage, WindowStart start) {
        StartupLoader.Ready ready = HEAD_START.get();
        TrainingSession session = ready.session();
        RunModel model = new RunModel(RunId.FIRST, session, ready.config(), ready.first());
        ViewState view = new ViewState();
        FailureDialog dialog = new FailureDialog(stage, view.themeProperty()::get);
        Failures failures = new Failures(ready.folders().logs(), session::remains, dialog);
        Thread.setDefaultUncaughtExceptionHandler(failures);
        Thread.currentThread().setUncaughtExceptionHandler(failures);
        session.start();
        RememberedData data = new RememberedData(model, ready.remembered());
        RecentFiles recent = RecentFiles.of(ready.folders().settings().resolve(RECENT));
        GanscopeWindow window =
                new GanscopeWindow(
                        model, view, FilePicker.ofTheSystem(), FolderPicker.ofTheSystem(), recent);
        stage.setScene(new Scene(window, GanscopeWindow.WIDTH, GanscopeWindow.HEIGHT));
        stage.titleProperty().bind(window.files().titleProperty());
        stage.getIcons().setAll(icons().toList());
        WindowMemory windowMemory = new WindowMemory(ready.preferences());
        windowMemory.restore(stage, window, ready.memory());
        windowMemory.keep(stage, window, ready.memory());
        KeptRuns kept = new KeptRuns(ready.folders().state().resolve(RUNS));
        WindowAutosave autosave = new WindowAutosave(window.comparison(), window.views(), kept);
        autosave.begin();
        stage.setOnHidden(event -> {
            autosave.end();
            window.stopPulses();
            model.close();
        });
        window.useRests();
        window.startPulses();
        data.lookIn(); // data read in the meantime is in force before the first picture
        stage.show();
        new EarlierRuns(model, window.opening(), kept).offer(!start.isElsewhere());
        if (start.isContinued()) {
            goOn(model);
        }
        window.begin(start);
        ready.troubles().forEach(sentence -> model.notices().tell(Notice.Kind.TROUBLE, sentence));
    }

    /** Takes up the last run, once; it is read on another thread. */
    private static void goOn(RunModel model) {
        if (model.keeping().earlier().isEmpty()) {
            model.notices().tell(Notice.Kind.DONE, Text.of("saving.continue.none"));
            return;
        }
        model.keeping()
                .lastProperty()
                .addListener(
                        new ChangeListener<Optional<Offer>>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends Optional<Offer>> last,
                                    Optional<Offer> before,
                                    Optional<Offer> now) {
                                last.removeListener(this);
                                now.ifPresent(offer -> offer.action().run());
                            }
                        });
    }

    private static Stream<Image> icons() {
        return ICON_SIZES.stream()
                .map(size -> ICONS + "ganscope-" + size + ".png")
                .map(GanscopeApp.class::getResourceAsStream)
                .filter(java.util.Objects::nonNull)
                .map(Image::new);
    }
}
