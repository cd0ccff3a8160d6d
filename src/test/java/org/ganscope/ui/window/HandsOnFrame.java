package org.ganscope.ui.window;

import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import java.util.List;

/** Changes how the window is shown: its theme, presentation, full screen, its size. */
final class HandsOnFrame {
    private static final List<int[]> SIZES =
            List.of(
                    new int[] {1024, 700},
                    new int[] {1280, 800},
                    new int[] {1280, 720},
                    new int[] {900, 600});

    private final OpenWindow open;
    private final Hands hands;

    HandsOnFrame(OpenWindow open, Hands hands) {
        this.open = open;
        this.hands = hands;
    }

    String change() {
        return switch (hands.below(6)) {
            case 0 -> hands.press(KeyCode.T);
            case 1 -> hands.press(KeyCode.P);
            case 2 -> hands.press(KeyCode.F11);
            case 3 -> hands.press(KeyCode.F9);
            default -> resize();
        };
    }

    private String resize() {
        int[] size = hands.any(SIZES);
        hands.onFx(() -> {
            Window window = open.window.getScene().getWindow();
            window.setWidth(size[0]);
            window.setHeight(size[1]);
        });
        return "%d×%d".formatted(size[0], size[1]);
    }
}
