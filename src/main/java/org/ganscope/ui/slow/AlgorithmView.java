package org.ganscope.ui.slow;

import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.gan.Player;
import org.ganscope.text.Text;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Prose;
import org.ganscope.ui.words.SlowWords;
import org.ganscope.view.slow.Algorithm;
import org.ganscope.view.slow.SlowStep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** The algorithm of a step as numbered lines, of which that of the present sub-step is lit. */
final class AlgorithmView extends VBox {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final IntConsumer onLine;
    private final List<Row> rows = new ArrayList<>();
    private List<String> words = List.of();

    /** A line of the algorithm as it is shown, with the repetition of its block. */
    private record Row(HBox node, Label turn, Algorithm.Line line, int times) {}

    /** @param onLine called with the number of a sub-step to go to */
    AlgorithmView(IntConsumer onLine) {
        this.onLine = onLine;
        setId("slow-algorithm");
        getStyleClass().add("slow-algorithm");
    }

    /** Shows the algorithm of a step, with the line of its sub-step lit. */
    void show(SlowStep step, Algorithm algorithm) {
        List<String> wanted = words(step, algorithm);
        if (!wanted.equals(words)) {
            words = wanted;
            rows.clear();
            getChildren().clear();
            algorithm.blocks().forEach(block -> add(step, block));
        }
        rows.forEach(row -> light(row, step.index()));
    }

    private static List<String> words(SlowStep step, Algorithm algorithm) {
        List<String> words = new ArrayList<>();
        for (Algorithm.Block block : algorithm.blocks()) {
            words.add(SlowWords.heading(block).orElse(""));
            block.lines().forEach(line -> words.add(SlowWords.line(step, line)));
        }
        return words;
    }

    private void add(SlowStep step, Algorithm.Block block) {
        SlowWords.heading(block)
                .ifPresent(words -> {
                    Label heading = new Label(words);
                    heading.getStyleClass().addAll("secondary", "slow-block");
                    getChildren().add(heading);
                });
        boolean isIndented = SlowWords.heading(block).isPresent();
        block.lines().forEach(line -> add(step, line, block.times(), isIndented));
    }

    private void add(SlowStep step, Algorithm.Line line, int times, boolean isIndented) {
        Label number = new Label(String.valueOf(rows.size() + 1));
        number.getStyleClass().addAll("secondary", "slow-number");
        number.setMinWidth(USE_PREF_SIZE);
        Prose words = new Prose(SlowWords.line(step, line));
        words.getStyleClass().add("slow-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label turn = new Label();
        turn.getStyleClass().addAll("secondary", "small");
        turn.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(number, words, turn);
        row.setId("slow-line-" + (rows.size() + 1));
        row.getStyleClass().add("slow-line");
        if (isIndented) {
            row.getStyleClass().add("indented");
        }
        line.player()
                .ifPresent(player ->
                        row.getStyleClass().add(player == Player.DISCRIMINATOR ? "of-d" : "of-g"));
        row.setCursor(Cursor.HAND);
        row.setOnMouseClicked(event -> onLine.accept(nearest(line)));
        new Hint(Text.of("slow.line.hint")).on(row);
        rows.add(new Row(row, turn, line, times));
        getChildren().add(row);
    }

    /** The sub-step of a line in the repetition that is shown now. */
    private int nearest(Algorithm.Line line) {
        int now = rows.stream().mapToInt(row -> turn(row, lit)).max().orElse(0);
        return line.subSteps().get(Math.clamp(now, 0, line.subSteps().size() - 1));
    }

    private int lit;

    private static int turn(Row row, int index) {
        return row.line().subSteps().indexOf(index);
    }

    private void light(Row row, int index) {
        lit = index;
        int turn = turn(row, index);
        row.node().pseudoClassStateChanged(LIT, turn >= 0);
        row.turn().setText(turn >= 0 && row.times() > 1 ? (turn + 1) + "/" + row.times() : "");
    }
}
