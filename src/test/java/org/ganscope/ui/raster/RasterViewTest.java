package org.ganscope.ui.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.ganscope.house.NeedsWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
class RasterViewTest {

    @Test
    void whatIsDrawnIsInTheImageAfterAnUpdate(FxRobot robot) {
        robot.interact(() -> {
            RasterView view = new RasterView();
            view.resizeRaster(20, 10, 1);
            view.update();
            Image image = view.getImage();
            view.raster().fillRect(5, 5, 3, 3, Argb.of(Color.web("#0072B2")));
            view.update();
            assertSame(image, view.getImage());
            assertEquals(Color.web("#0072B2"), image.getPixelReader().getColor(6, 6));
            assertEquals(0, image.getPixelReader().getArgb(4, 6));
        });
    }

    @Test
    void aPictureOnItsWayToTheScreenIsNotDrawnInto(FxRobot robot) {
        robot.interact(() -> {
            RasterView view = new RasterView();
            view.resizeRaster(20, 10, 1);
            Color[] colours = {Color.RED, Color.LIME, Color.BLUE, Color.BLACK};
            for (int i = 0; i < colours.length; i++) {
                view.raster().clear();
                if (i > 0) {
                    assertEquals(colours[i - 1], view.getImage().getPixelReader().getColor(i, 5));
                }
                view.raster().fillRect(i + 1, 5, 1, 1, Argb.of(colours[i]));
                if (i > 0) {
                    assertEquals(colours[i - 1], view.getImage().getPixelReader().getColor(i, 5));
                }
                view.update();
                assertEquals(colours[i], view.getImage().getPixelReader().getColor(i + 1, 5));
                assertEquals(0, view.getImage().getPixelReader().getArgb(i, 5), "it is cleared");
            }
        });
    }

    @Test
    void picturesTakeTurnsOncePerPulseHoweverOftenOneIsDrawn(FxRobot robot)
            throws InterruptedException {
        RasterView view = new RasterView();
        CountDownLatch pulse = new CountDownLatch(1);
        Color[] given = new Color[1];
        robot.interact(() -> {
            view.resizeRaster(20, 10, 1);
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(view), 40, 40));
            stage.show();
            draw(view, Color.RED);
            stage.getScene().addPostLayoutPulseListener(pulse::countDown);
            Platform.requestNextPulse();
        });
        assertTrue(pulse.await(20, TimeUnit.SECONDS));
        robot.interact(() -> {
            Image onScreen = view.getImage();
            for (Color colour : new Color[] {Color.LIME, Color.BLUE, Color.BLACK}) {
                draw(view, colour);
                assertNotSame(onScreen, view.getImage());
            }
            given[0] = onScreen.getPixelReader().getColor(5, 5);
            view.getScene().getWindow().hide();
        });
        assertEquals(Color.RED, given[0], "drawn into while it may still be read");
    }

    private static void draw(RasterView view, Color colour) {
        view.raster().clear();
        view.raster().fillRect(5, 5, 1, 1, Argb.of(colour));
        view.update();
    }

    @Test
    void aScaledPictureHasMorePixelsInTheSamePlace(FxRobot robot) {
        robot.interact(() -> {
            RasterView view = new RasterView();
            view.resizeRaster(20, 10, 1);
            view.update();
            Image before = view.getImage();
            view.resizeRaster(20, 10, 1.5);
            view.update();
            assertNotSame(before, view.getImage());
            assertEquals(30, view.getImage().getWidth());
            assertEquals(20, view.getBoundsInLocal().getWidth(), 1e-9);
            assertEquals(10, view.getBoundsInLocal().getHeight(), 1e-9);
        });
    }
}
