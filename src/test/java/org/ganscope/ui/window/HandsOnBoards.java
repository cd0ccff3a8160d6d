package org.ganscope.ui.window;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import java.util.List;

/** Compares two runs, and makes maps of many. */
final class HandsOnBoards {
    private static final List<String> OF_THE_COMPARISON =
            List.of("compare-exchange", "side-a", "side-b", "side-both", "compare-exchange");

    private static final List<String> OF_THE_MAP =
            List.of(
                    "sweep-start",
                    "sweep-start",
                    "sweep-stop",
                    "sweep-new",
                    "sweep-former",
                    "sweep-save",
                    "sweep-load",
                    "sweep-close");

    private final OpenWindow open;
    private final Hands hands;

    HandsOnBoards(OpenWindow open, Hands hands) {
        this.open = open;
        this.hands = hands;
    }

    String compare() {
        return switch (hands.below(6)) {
            case 0 -> hands.press(KeyCode.C);
            case 1 -> hands.click("compare");
            case 2 -> hands.choose("compare");
            case 3 -> {
                List<Hands.Spot> copies =
                        hands.spots(node -> {
                            String id = String.valueOf(node.getId());
                            return id.startsWith("to-a-") || id.startsWith("to-b-");
                        });
                yield copies.isEmpty() ? "nothing differs" : hands.click(hands.any(copies));
            }
            default -> hands.click(hands.any(OF_THE_COMPARISON));
        };
    }

    String map() {
        if (hands.spot("sweep-board").isEmpty()) {
            return hands.press(KeyCode.M);
        }
        return switch (hands.below(7)) {
            case 0 -> plan();
            case 1 -> {
                List<Hands.Spot> cells =
                        hands.spots(node -> String.valueOf(node.getId()).startsWith("sweep-open-"));
                yield cells.isEmpty() ? "no run of a cell" : hands.click(hands.any(cells));
            }
            case 2, 3 ->
                    hands.spot("sweep-map")
                            .map(map -> {
                                hands.click(hands.somewhere(map));
                                return "click the map";
                            })
                            .orElse("no map");
            case 4 -> hands.press(KeyCode.M);
            default -> {
                open.pickedFolder =
                        open.picked.map(file -> file.resolveSibling("map" + hands.below(2)));
                yield hands.click(hands.any(OF_THE_MAP));
            }
        };
    }

    /** A small map. */
    private String plan() {
        type("sweep-steps", hands.any(List.of("5", "20", "200", "x")));
        type("sweep-seeds", hands.any(List.of("1", "2", "0")));
        for (Hands.Spot count : hands.spots(node -> "sweep-count".equals(node.getId()))) {
            hands.onFx(() -> ((TextField) count.node()).setText("3"));
        }
        return "plan a map, " + hands.click("sweep-start");
    }

    private void type(String id, String text) {
        hands.spot(id).ifPresent(spot -> hands.onFx(() -> ((TextField) spot.node()).setText(text)));
    }
}
