package org.ganscope.ui.sweep;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.ganscope.text.Text;
import org.ganscope.ui.theme.Hint;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;

/** Start, pause and stop; save and open. */
final class SweepControls extends FlowPane {
    private final Button press = new Button();
    private final Button stop;
    private final Button fresh;
    private final Button save;
    private final Button former;

    /** What the buttons do. */
    interface Actions {
        /** Begins, pauses or goes on. */
        void press();

        /** Ends the runs that are being made. */
        void stop();

        /** Begins another sweep. */
        void begin();

        void save();

        void load();

        /** Shows the sweep before this one. */
        void former();
    }

    SweepControls(Actions actions) {
        getStyleClass().add("sweep-controls");
        press.setId("sweep-start");
        press.getStyleClass().add("primary");
        press.setOnAction(event -> actions.press());
        stop = button("sweep.stop", Feather.SQUARE, actions::stop);
        fresh = button("sweep.new", Feather.GRID, actions::begin);
        save = button("sweep.save", Feather.DOWNLOAD, actions::save);
        former = button("sweep.former", Feather.ROTATE_CCW, actions::former);
        Button load = button("sweep.load", Feather.FOLDER, actions::load);
        for (Button each : List.of(stop, fresh, former)) {
            each.managedProperty().bind(each.visibleProperty());
        }
        getChildren().addAll(press, stop, fresh, save, load, former);
        show(Optional.empty(), false);
    }

    private static Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(Text.of(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        new Hint(Text.of(key + ".tooltip")).on(button);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Offers what can be done with a sweep. */
    void show(Optional<SweepWork> work, boolean hasFormer) {
        boolean isWorking = work.filter(SweepWork::isWorking).isPresent();
        boolean isPart = work.filter(each -> !each.isWhole()).isPresent();
        press.setText(Text.of(isWorking ? "sweep.pause" : isPart ? "sweep.resume" : "sweep.start"));
        press.setGraphic(new FontIcon(isWorking ? Feather.PAUSE : Feather.PLAY));
        boolean isBegun = work.filter(SweepWork::isBegun).isPresent();
        stop.setVisible(isBegun);
        fresh.setVisible(isPart && !isBegun);
        former.setVisible(hasFormer && !isBegun);
        save.setDisable(work.filter(each -> each.made() > 0).isEmpty());
    }

    Node first() {
        return press;
    }
}
