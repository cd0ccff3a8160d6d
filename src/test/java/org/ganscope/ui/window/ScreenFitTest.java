package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

@DisplayName("A window on the screens that there are")
class ScreenFitTest {
    /** The main screen below a bar, and one on its right that is lower. */
    private static final List<Rectangle2D> SCREENS =
            List.of(new Rectangle2D(0, 30, 1920, 1050), new Rectangle2D(1920, 500, 800, 600));

    @ParameterizedTest
    @CsvSource({
        "100, 100, 1280, 800, 100, 100, 1280, 800", // as it was
        "0, 0, 3000, 2000, 0, 30, 1920, 1050", // larger than every screen
        "-200, -100, 1280, 800, 0, 30, 1280, 800", // half outside
        "9000, 9000, 1280, 800, 640, 280, 1280, 800", // wholly outside
        "1900, 520, 1024, 700, 1920, 500, 800, 600", // most of it on the small one
        "2000, 510, 700, 500, 2000, 510, 700, 500" // all of it
    })
    void isWhollyOnOneOfThem(
            double x,
            double y,
            double width,
            double height,
            double fitX,
            double fitY,
            double fitWidth,
            double fitHeight) {
        assertEquals(
                new Rectangle2D(fitX, fitY, fitWidth, fitHeight),
                ScreenFit.on(SCREENS, new Rectangle2D(x, y, width, height)));
    }
}
