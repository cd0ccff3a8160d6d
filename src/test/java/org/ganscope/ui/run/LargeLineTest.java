package org.ganscope.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

import org.ganscope.gan.Games;
import org.ganscope.gan.StepKind;
import org.ganscope.house.NeedsWindow;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.ViewState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("The line of a large network")
class LargeLineTest {
    private final Run run =
            new Run(Games.of("generator.layers=512,512,512 discriminator.layers=512,512,512"));

    @Start
    void start(Stage stage) {
        stage.hide();
    }

    private Snapshot next() {
        run.step(StepKind.BOTH);
        return run.snapshot(FrameRequest.all(10), 1, SessionState.PAUSED, 0);
    }

    private static <T> T onFx(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.asyncFx(question).get(60, TimeUnit.SECONDS);
    }

    @Test
    void isDrawnBesideTheJavaFxThreadOnceItHasProvedSlow() throws Exception {
        SimpleObjectProperty<Snapshot> latest = new SimpleObjectProperty<>(next());
        ViewState view = new ViewState();
        StageCard card =
                onFx(() -> new StageCard(RunId.FIRST, latest, seen -> Optional.empty(), view));
        onFx(() -> {
            card.pulse();
            return card.frame().orElseThrow();
        });
        Snapshot later = next();
        onFx(() -> {
            latest.set(later);
            return true;
        });
        boolean wasUnderWay = false;
        while (!onFx(card::isUpToDate)) {
            wasUnderWay |=
                    onFx(() -> {
                        card.pulse();
                        return card.isDrawing();
                    });
        }
        assertTrue(wasUnderWay, "a pulse ended before the picture was there");
        StageCard at =
                onFx(() ->
                        new StageCard(
                                RunId.FIRST, latest, seen -> Optional.empty(), new ViewState()));
        double distance =
                onFx(() -> {
                    at.refresh();
                    return at.frame().orElseThrow().beliefs().distance();
                });
        assertEquals(distance, onFx(() -> card.frame().orElseThrow().beliefs().distance()));
    }
}
