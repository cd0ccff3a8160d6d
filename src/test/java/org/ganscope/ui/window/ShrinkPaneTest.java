package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.BoundingBox;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A window with little room")
class ShrinkPaneTest {
    @ParameterizedTest
    @CsvSource({
        "1280, 800, 1280, 800", // as large as it likes
        "1000, 500, 1000, 500", // as large as it must be
        "500, 500, 1000, 1000", // half as wide
        "1000, 250, 2000, 500" // half as high
    })
    void hasAllOfItsContentInItAndNoLessRoomThanThatNeeds(
            double width, double height, double contentWidth, double contentHeight) {
        Region content = new Region();
        ShrinkPane pane = new ShrinkPane(content, 1000, 500);
        pane.resize(width, height);
        pane.layout();
        assertEquals(contentWidth, content.getWidth(), 1e-9);
        assertEquals(contentHeight, content.getHeight(), 1e-9);
        assertEquals(new BoundingBox(0, 0, width, height), content.getBoundsInParent());
    }
}
