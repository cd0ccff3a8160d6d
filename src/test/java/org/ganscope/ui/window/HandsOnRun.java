package org.ganscope.ui.window;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.ganscope.data.Range;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.ListSetting;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Trains, and changes what is trained: settings, scenario, drawing; and takes it back. */
final class HandsOnRun {
    /** Networks that a step does not take long with, and some mistakes. */
    private static final List<String> LISTS =
            List.of("8", "16, 16", "32", "64, 64", "24 24 24", "", "0", "a, b", "-3");

    private static final Set<String> PARTS_OF_THE_STAGE =
            Set.of("stage", "plane", "latent-slider", "latent-square", "z1", "z2", "stage-b");

    private final OpenWindow open;
    private final Hands hands;

    HandsOnRun(OpenWindow open, Hands hands) {
        this.open = open;
        this.hands = hands;
    }

    String train() {
        return switch (hands.below(4)) {
            case 0, 1 -> hands.click("train");
            case 2 -> hands.choose("step");
            default -> hands.spot("speed").map(hands::dragOver).orElse("no speed");
        };
    }

    /** Changes one of the settings that are shown, by its own control. */
    String setting() {
        List<Control> controls =
                open.onFx(() ->
                        open.window.lookupAll(".setting-row").stream()
                                .filter(row -> isSeen(row))
                                .flatMap(row -> row.lookupAll("*").stream())
                                .filter(node -> node instanceof Control && isOperated(node))
                                .map(Control.class::cast)
                                .toList());
        if (controls.isEmpty()) {
            return "no settings";
        }
        Control control = hands.any(controls);
        hands.onFx(control::requestFocus); // which brings it into view
        String key = open.onFx(() -> row(control));
        return switch (control) {
            case TextField field -> type(field, key);
            case ComboBox<?> box -> choose(box, key);
            case Slider slider -> slide(slider, key);
            case ButtonBase button -> press(button, key);
            default -> "look at " + key;
        };
    }

    private static boolean isOperated(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && isSeen(node);
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String row(Node inside) {
        Node at = inside;
        while (at != null && !at.getStyleClass().contains("setting-row")) {
            at = at.getParent();
        }
        return at == null ? "" : String.valueOf(at.getId());
    }

    private String type(TextField field, String key) {
        String text = value(key);
        hands.onFx(() -> field.setText(text));
        hands.press(KeyCode.ENTER);
        return key + " := " + text;
    }

    /** A value that the setting may have, or sometimes one that it may not. */
    private String value(String key) {
        if (hands.isOneIn(8)) {
            return hands.any(List.of("", "x", "-1", "1e30", "0", "0.5", "nan", "3,5"));
        }
        GanConfig config = open.onFx(open.model::config);
        return switch (Settings.find(key).orElse(null)) {
            case NumberSetting number -> NumberText.format(value(number, number.bounds(config)));
            case ListSetting _ -> hands.any(LISTS);
            case null, default -> "1";
        };
    }

    private double value(NumberSetting number, Range bounds) {
        double low = Math.max(bounds.low(), bounds.high() * 1e-6);
        double value =
                low > 0
                        ? low * Math.pow(bounds.high() / low, hands.share())
                        : bounds.low() + hands.share() * (bounds.high() - bounds.low());
        boolean isWhole = number.scale() == NumberSetting.Scale.INTEGER;
        return isWhole
                ? Math.clamp(Math.rint(value), bounds.low(), bounds.high())
                : Double.parseDouble(String.format(Locale.ROOT, "%.3g", value));
    }

    private String choose(ComboBox<?> box, String key) {
        double place = hands.share();
        hands.onFx(() -> {
            if (!box.getItems().isEmpty()) {
                box.getSelectionModel().select((int) (place * box.getItems().size()));
            }
        });
        return key + " := " + open.onFx(box::getValue);
    }

    private String slide(Slider slider, String key) {
        Optional<Hands.Spot> spot =
                hands.spots(node -> node == slider).stream().findFirst(); // if it is in view
        return spot.map(hands::dragOver).orElse("no slider") + " of " + key;
    }

    private String press(ButtonBase button, String key) {
        return hands.spots(node -> node == button).stream()
                        .findFirst()
                        .map(hands::click)
                        .orElse("no button")
                + " of "
                + key;
    }

    String scenario() {
        Scenario scenario = hands.any(Scenarios.all());
        hands.click("scenario");
        String chosen = hands.click("scenario-" + scenario.id());
        return "scenario: " + chosen;
    }

    /** Draws the data, on the line or over the plane, and uses it or not. */
    String drawing() {
        hands.press(KeyCode.CONTROL, KeyCode.D);
        hands.click(hands.any(List.of("drawing-1d", "drawing-2d")));
        int strokes = 1 + hands.below(3);
        for (int i = 0; i < strokes; i++) {
            hands.spots(node ->
                            "sheet-line".equals(node.getId()) || "sheet-plane".equals(node.getId()))
                    .forEach(hands::dragOver);
        }
        return "drawing: " + hands.click(hands.any(List.of("drawing-use", "drawing-cancel")));
    }

    /** Points at the pictures of the run, drags the probe, turns layers on and off. */
    String stage() {
        List<Hands.Spot> spots =
                hands.spots(node -> {
                    String id = String.valueOf(node.getId());
                    return PARTS_OF_THE_STAGE.contains(id)
                            || id.startsWith("line-")
                            || id.startsWith("layer-")
                            || id.startsWith("loop-");
                });
        if (spots.isEmpty()) {
            return "no stage";
        }
        Hands.Spot spot = hands.any(spots);
        return switch (hands.below(4)) {
            case 0 -> {
                hands.moveTo(hands.somewhere(spot));
                yield "point at " + spot.name();
            }
            case 1 -> hands.click(spot);
            case 2 -> {
                hands.turn(hands.somewhere(spot));
                yield "zoom " + spot.name();
            }
            default -> hands.dragOver(spot);
        };
    }

    String undo() {
        return switch (hands.below(3)) {
            case 0 -> hands.press(KeyCode.CONTROL, KeyCode.Z);
            case 1 -> hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            default -> hands.choose("reset");
        };
    }

    /** Begins anew, or takes a run back from the shelf. */
    String shelf() {
        return switch (hands.below(4)) {
            case 0 -> hands.press(KeyCode.R);
            case 1 -> hands.press(KeyCode.SHIFT, KeyCode.R);
            case 2 -> hands.click("reset");
            default -> {
                hands.onFx(open.model.waysBack()::bringBack);
                yield "bring the former run back";
            }
        };
    }
}
