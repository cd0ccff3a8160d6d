package org.ganscope.ui.sweep;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.ganscope.experiment.CellFigures;
import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepRow;
import org.ganscope.text.Text;
import org.ganscope.ui.theme.Hint;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** The figures of the cell that is pointed at, and the buttons that open its runs. */
final class CellCard extends VBox {
    private final IntConsumer open;
    private final IntConsumer openAsSecond;
    private final Label name = label("sweep-cell", "strong");
    private final Label figures = label("sweep-figures", "secondary");
    private final FlowPane runs = new FlowPane();
    private List<SweepRow> offered = List.of();
    private @Nullable Sweep offeredBy;

    /**
     * A card that shows no cell yet.
     *
     * @param open opens a run, by its number
     * @param openAsSecond opens it as B of a comparison
     */
    CellCard(IntConsumer open, IntConsumer openAsSecond) {
        this.open = open;
        this.openAsSecond = openAsSecond;
        getStyleClass().add("sweep-card");
        runs.getStyleClass().add("sweep-runs");
        getChildren().addAll(name, figures, runs);
    }

    private static Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** Shows a cell. */
    void show(SweepFrame frame, Optional<MapView.Cell> cell) {
        Optional<CellFigures> found = cell.flatMap(at -> frame.at(at.column(), at.row()));
        name.setText(
                cell.map(at -> CellWords.name(frame, at)).orElseGet(() -> Text.of("sweep.point")));
        figures.setText(
                found.map(CellWords::figures)
                        .orElseGet(() -> cell.isPresent() ? Text.of("sweep.legend.waiting") : ""));
        boolean isPlain = frame.sweep().axes().size() <= 2;
        offer(
                frame.sweep(),
                found.filter(each -> isPlain).map(CellFigures::rows).orElse(List.of()));
    }

    /** The same buttons stay: one of them may have the focus or be pressed. */
    private void offer(Sweep sweep, List<SweepRow> rows) {
        if (!rows.equals(offered) || !sweep.equals(offeredBy)) {
            offered = rows;
            offeredBy = sweep;
            runs.getChildren().setAll(rows.stream().map(row -> buttons(sweep, row)).toList());
        }
    }

    private HBox buttons(Sweep sweep, SweepRow row) {
        String seed = Long.toString(sweep.config(row.run()).seed());
        HBox buttons =
                new HBox(
                        button("sweep.open", "sweep-open-", seed, () -> open.accept(row.run())),
                        button(
                                "sweep.second",
                                "sweep-second-",
                                seed,
                                () -> openAsSecond.accept(row.run())));
        buttons.getStyleClass().add("sweep-run");
        return buttons;
    }

    private static Button button(String key, String id, String seed, Runnable action) {
        Button button = new Button(Text.of(key, seed));
        button.setId(id + seed);
        button.setMinWidth(USE_PREF_SIZE);
        new Hint(Text.of(key + ".tooltip", seed)).on(button);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** What a screen reader says about the cell. */
    String words() {
        return name.getText() + ". " + figures.getText();
    }
}
