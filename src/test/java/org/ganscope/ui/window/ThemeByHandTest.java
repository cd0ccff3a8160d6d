package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.ganscope.gan.GanConfig;
import org.ganscope.house.NeedsWindow;
import org.ganscope.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A person who changes the theme")
class ThemeByHandTest {
    private OpenWindow open;

    @Start
    void openTheWindow(Stage stage) {
        open = new OpenWindow(stage, GanConfig.standard());
    }

    @AfterEach
    void closeTheWindow() {
        open.close();
    }

    @Test
    @DisplayName("while a tooltip is open finds it closed: it would be of half of each theme")
    void changesItUnderATooltip() {
        open.robot().moveTo("#scenario");
        open.until("the tooltip is open", ThemeByHandTest::hasTooltip);
        open.type(KeyCode.T);
        open.until("it is dark", () -> open.view.themeProperty().get() == Theme.DARK);
        assertFalse(open.onFx(ThemeByHandTest::hasTooltip));
    }

    private static boolean hasTooltip() {
        return Window.getWindows().stream().anyMatch(Tooltip.class::isInstance);
    }
}
