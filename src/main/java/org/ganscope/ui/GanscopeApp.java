package org.ganscope.ui;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.ganscope.lesson.Scenarios;
import org.ganscope.session.TrainingSession;
import org.ganscope.text.Text;
import org.ganscope.ui.model.LabModel;

/** The program as a window of its own. */
public final class GanscopeApp extends Application {
    @Override
    public void start(Stage stage) {
        var config = Scenarios.standard().config();
        TrainingSession session = new TrainingSession(config);
        session.start();
        LabModel model = new LabModel(session, config);
        GanscopeWindow window = new GanscopeWindow(model);
        stage.setScene(new Scene(window, GanscopeWindow.WIDTH, GanscopeWindow.HEIGHT));
        stage.setTitle(Text.of("app.name"));
        stage.setMinWidth(GanscopeWindow.LEAST_WIDTH);
        stage.setMinHeight(GanscopeWindow.LEAST_HEIGHT);
        stage.setOnHidden(event -> model.close());
        window.startPulses();
        stage.show();
    }
}
