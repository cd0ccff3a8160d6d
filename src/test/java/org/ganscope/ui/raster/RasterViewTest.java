package org.ganscope.ui.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.scene.image.Image;
import javafx.scene.paint.Color;

import org.ganscope.house.NeedsWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

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
