package org.ganscope.ui.window;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Does what a user may do with a window, at random; everything that the window offers. */
final class RandomHands {
    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.SPACE,
                    KeyCode.SPACE,
                    KeyCode.SPACE,
                    KeyCode.D,
                    KeyCode.G,
                    KeyCode.B,
                    KeyCode.RIGHT,
                    KeyCode.LEFT,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_DOWN,
                    KeyCode.R,
                    KeyCode.S,
                    KeyCode.P,
                    KeyCode.T,
                    KeyCode.F,
                    KeyCode.F1,
                    KeyCode.F9,
                    KeyCode.F11,
                    KeyCode.ESCAPE,
                    KeyCode.I,
                    KeyCode.ESCAPE,
                    KeyCode.ENTER,
                    KeyCode.TAB,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT8);

    private static final List<String> TYPED =
            List.of("0", "1", "0.001", "0.5", "1e-4", "16", "64, 64", "-1", "x", "1e9", "");

    /** Things of one kind, done so often among all. */
    private record Kind(String name, int weight, Supplier<String> act) {}

    private final OpenWindow open;
    private final Hands hands;
    private final List<Kind> kinds;
    private final Map<String, Integer> counts = new TreeMap<>();

    /** @param scratch a folder for the files that are saved and opened */
    RandomHands(OpenWindow open, Random random, Path scratch) {
        this.open = open;
        hands = new Hands(open, random);
        HandsOnRun run = new HandsOnRun(open, hands);
        HandsOnFiles files = new HandsOnFiles(open, hands, scratch);
        HandsOnTime time = new HandsOnTime(hands);
        HandsOnBoards boards = new HandsOnBoards(open, hands);
        HandsOnFrame frame = new HandsOnFrame(open, hands);
        kinds =
                List.of(
                        new Kind("key", 12, this::key),
                        new Kind("click", 16, this::click),
                        new Kind("drag", 5, this::drag),
                        new Kind("wheel", 4, this::scroll),
                        new Kind("type", 4, this::type),
                        new Kind("rest", 6, this::rest),
                        new Kind("train", 6, run::train),
                        new Kind("setting", 10, run::setting),
                        new Kind("scenario", 3, run::scenario),
                        new Kind("drawing", 2, run::drawing),
                        new Kind("stage", 6, run::stage),
                        new Kind("undo", 5, run::undo),
                        new Kind("shelf", 3, run::shelf),
                        new Kind("data", 2, files::data),
                        new Kind("file", 5, files::file),
                        new Kind("clipboard", 3, files::clipboard),
                        new Kind("timeline", 10, time::timeline),
                        new Kind("chart", 3, time::chart),
                        new Kind("compare", 4, boards::compare),
                        new Kind("map", 4, boards::map),
                        new Kind("frame", 4, frame::change));
    }

    /**
     * Does one thing.
     *
     * @return what it was
     */
    String act() {
        int at = hands.below(kinds.stream().mapToInt(Kind::weight).sum());
        for (Kind kind : kinds) {
            at -= kind.weight();
            if (at < 0) {
                counts.merge(kind.name(), 1, Integer::sum);
                return kind.act().get();
            }
        }
        throw new IllegalStateException("no kind at " + at);
    }

    /** How often something of each kind was done. */
    Map<String, Integer> counts() {
        return counts;
    }

    private String key() {
        return hands.press(hands.any(KEYS));
    }

    private List<Hands.Spot> spots() {
        return hands.spots(RandomHands::isOperated);
    }

    /** A link would open a browser. */
    private static boolean isOperated(Node node) {
        return node.isFocusTraversable() && !(node instanceof Hyperlink);
    }

    private String click() {
        List<Hands.Spot> spots = spots();
        return spots.isEmpty() ? "nothing to click" : hands.click(hands.any(spots));
    }

    private String drag() {
        List<Hands.Spot> spots = spots();
        return spots.isEmpty() ? "nothing to drag" : hands.drag(hands.any(spots));
    }

    private String scroll() {
        List<Hands.Spot> spots = spots();
        if (spots.isEmpty()) {
            return "nothing to scroll";
        }
        Hands.Spot spot = hands.any(spots);
        hands.turn(spot.at());
        return "scroll " + spot.name();
    }

    private String type() {
        String text = hands.any(TYPED);
        hands.onFx(() -> {
            if (open.window.getScene().getFocusOwner() instanceof TextInputControl field) {
                field.setText(text);
            }
        });
        hands.press(KeyCode.ENTER);
        return "type '" + text + "'";
    }

    private String rest() {
        hands.pause(20 + hands.below(200));
        return "rest";
    }
}
