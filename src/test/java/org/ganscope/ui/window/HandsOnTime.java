package org.ganscope.ui.window;

import javafx.scene.input.KeyCode;

import java.util.List;
import java.util.Optional;

/** Goes back and forth in the time of a run, and looks at its charts. */
final class HandsOnTime {
    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_DOWN);

    private static final List<String> BUTTONS =
            List.of(
                    "timeline-start",
                    "timeline-back",
                    "timeline-forward",
                    "timeline-end",
                    "timeline-continue",
                    "timeline-branch",
                    "timeline-branch");

    private final Hands hands;

    HandsOnTime(Hands hands) {
        this.hands = hands;
    }

    String timeline() {
        Optional<Hands.Spot> track = hands.spot("timeline");
        if (track.isEmpty()) {
            return "no timeline";
        }
        return switch (hands.below(8)) {
            case 0, 1 -> hands.dragOver(track.get());
            case 2 -> {
                hands.click(hands.somewhere(track.get()));
                yield "click the timeline";
            }
            case 3 -> {
                hands.turn(track.get().at());
                yield "turn the timeline";
            }
            case 4 -> {
                hands.onFx(track.get().node()::requestFocus);
                yield "timeline " + hands.press(hands.any(KEYS));
            }
            case 5 -> {
                List<Hands.Spot> signs =
                        hands.spots(node -> node.getStyleClass().contains("timeline-sign"));
                yield signs.isEmpty() ? "no mark" : hands.click(hands.any(signs));
            }
            case 6 -> {
                hands.click(hands.somewhere(track.get()));
                hands.click("train"); // plays back
                yield "play back";
            }
            default -> hands.click(hands.any(BUTTONS));
        };
    }

    /** Points at a chart, zooms and drags it, or chooses which are shown. */
    String chart() {
        List<Hands.Spot> charts = hands.spots(node -> node.getTypeSelector().equals("StepChart"));
        if (charts.isEmpty() || hands.isOneIn(5)) {
            return hands.click("chart-menu");
        }
        Hands.Spot chart = hands.any(charts);
        return switch (hands.below(3)) {
            case 0 -> {
                hands.moveTo(hands.somewhere(chart));
                yield "point at " + chart.name();
            }
            case 1 -> {
                hands.turn(hands.somewhere(chart));
                yield "zoom " + chart.name();
            }
            default -> hands.dragOver(chart);
        };
    }
}
