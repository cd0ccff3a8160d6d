package org.ganscope.ui;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.lesson.Scenarios;
import org.ganscope.platform.UserFolders;
import org.ganscope.session.TrainingSession;
import org.ganscope.text.Text;
import org.ganscope.ui.importing.RememberedData;
import org.ganscope.ui.model.LabModel;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.Preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program as a window of its own, on the person's last settings. */
public final class GanscopeApp extends Application {
    /** Opens the window and returns once it is closed. */
    public static void open() {
        launch(GanscopeApp.class);
    }

    private static final String ICONS = "/org/ganscope/assets/icons/";
    private static final List<String> ICON_SIZES = List.of("16", "32", "48", "64", "128", "256");

    @Override
    public void start(Stage stage) {
        UserFolders folders = UserFolders.ofThisPerson();
        Preferences preferences = new Preferences(folders.settings());
        List<String> troubles = new ArrayList<>();
        Preferences.Memory memory = preferences.load(troubles::add);
        GanConfig remembered = memory.config().orElseGet(() -> Scenarios.standard().config());
        GanConfig config = RememberedData.withStandIn(remembered);
        TrainingSession session = new TrainingSession(config);
        LabModel model = new LabModel(session, config);
        FailureDialog dialog = new FailureDialog(stage, model.themeProperty()::get);
        Failures failures = new Failures(folders.logs(), session::remains, dialog);
        Thread.setDefaultUncaughtExceptionHandler(failures);
        Thread.currentThread().setUncaughtExceptionHandler(failures);
        session.start();
        RememberedData data = new RememberedData(model, remembered);
        GanscopeWindow window = new GanscopeWindow(model);
        stage.setScene(new Scene(window, GanscopeWindow.WIDTH, GanscopeWindow.HEIGHT));
        stage.setTitle(Text.of("app.name"));
        stage.getIcons().setAll(icons().toList());
        stage.setMinWidth(GanscopeWindow.LEAST_WIDTH);
        stage.setMinHeight(GanscopeWindow.LEAST_HEIGHT);
        WindowMemory windowMemory = new WindowMemory(preferences);
        windowMemory.restore(stage, window, memory);
        stage.setOnHiding(event -> windowMemory.save(stage, window));
        stage.setOnHidden(event -> {
            window.stopPulses();
            window.model().close();
        });
        window.startPulses();
        data.lookIn(); // what was read meanwhile is there from the first picture on
        stage.show();
        troubles.forEach(sentence -> window.model().tell(Notice.Kind.TROUBLE, sentence));
    }

    private static Stream<Image> icons() {
        return ICON_SIZES.stream()
                .map(size -> ICONS + "ganscope-" + size + ".png")
                .map(GanscopeApp.class::getResourceAsStream)
                .filter(java.util.Objects::nonNull)
                .map(Image::new);
    }
}
