package org.ganscope.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.Scenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A game of another dimension takes the place of one with large networks")
class OtherGameTest {
    private final List<Throwable> thrown = new ArrayList<>();
    private Stage stage;
    private TwoRuns two;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @AfterEach
    void close() {
        two.close();
    }

    @Test
    void alsoWhileYouDragTheProbe() {
        GanConfig large =
                Games.of(
                        "data.target=ring latent.dimension=2 generator.layers=256,256"
                                + " discriminator.layers=256,256");
        two = TwoRuns.open(stage, large, GanConfig.standard());
        two.until("the plane is drawn", () -> isPlane());
        two.interact(() ->
                Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.add(e)));
        two.interact(() -> two.first().transport().step(StepKind.BOTH, 100));
        two.until("it trains", () -> two.first().snapshot().step() > 5);
        AnimationTimer drag =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        two.view.z1Property().set(two.view.z1Property().get() % 1 + 0.01);
                    }
                };
        two.interact(drag::start);
        two.interact(() -> two.first().starter().choose(Scenarios.standard()));
        two.until("the line is drawn", () -> !isPlane());
        two.interact(() -> two.first().starter().start(large));
        two.until("the plane is drawn again", () -> isPlane());
        two.interact(drag::stop);
        assertEquals(List.of(), thrown);
    }

    private boolean isPlane() {
        return two.views.getFirst().stage().planeFrame().isPresent();
    }
}
