package org.ganscope.ui.window;

import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;

import org.ganscope.gan.StepKind;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Transport;
import org.ganscope.ui.theme.Hint;

import java.util.Arrays;

/** Makes one step or several, as last chosen in its list; its label shows which. */
final class StepButton extends SplitMenuButton {
    /** The steps that one press makes. */
    private enum Choice {
        BOTH(StepKind.BOTH, 1),
        D(StepKind.DISCRIMINATOR, 1),
        G(StepKind.GENERATOR, 1),
        TEN(StepKind.BOTH, 10),
        HUNDRED(StepKind.BOTH, 100),
        THOUSAND(StepKind.BOTH, 1000);

        private final StepKind move;
        private final int count;

        Choice(StepKind move, int count) {
            this.move = move;
            this.count = count;
        }
    }

    private final Transport transport;
    private Choice choice = Choice.BOTH;

    /**
     * @param askForStep asks for the step up to which to go
     * @param slowly shows the next step in slow motion
     */
    StepButton(Transport transport, Runnable askForStep, Runnable slowly) {
        this.transport = transport;
        setId("step");
        setMinWidth(USE_PREF_SIZE);
        new Hint(Text.of("toolbar.step.tooltip")).on(this);
        setOnAction(event -> make());
        getItems()
                .addAll(
                        item("step-both", "toolbar.step.both", Choice.BOTH),
                        item("step-d", "toolbar.step.discriminator", Choice.D),
                        item("step-g", "toolbar.step.generator", Choice.G),
                        item("step-10", "toolbar.step.ten", Choice.TEN),
                        item("step-100", "toolbar.step.hundred", Choice.HUNDRED),
                        item("step-1000", "toolbar.step.thousand", Choice.THOUSAND),
                        action("step-slow", "toolbar.step.slow", slowly),
                        action("step-to", "toolbar.step.to", askForStep));
        showChoice();
    }

    private MenuItem item(String id, String key, Choice chosen) {
        MenuItem item = new MenuItem(Text.of(key));
        item.setId(id);
        item.setOnAction(event -> {
            choice = chosen;
            showChoice();
            make();
        });
        return item;
    }

    private static MenuItem action(String id, String key, Runnable action) {
        MenuItem item = new MenuItem(Text.of(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void make() {
        transport.step(choice.move, choice.count);
    }

    private void showChoice() {
        setText(face(choice));
    }

    private static String face(Choice choice) {
        return switch (choice) {
            case BOTH -> Text.of("toolbar.step");
            case D -> Text.of("toolbar.step.face", Text.of("window.player.d"));
            case G -> Text.of("toolbar.step.face", Text.of("window.player.g"));
            case TEN, HUNDRED, THOUSAND ->
                    Text.of("toolbar.step.face.times", NumberDisplay.count(choice.count));
        };
    }

    /** As wide as the longest label needs, so that the button does not grow under the pointer. */
    @Override
    protected double computePrefWidth(double height) {
        double widest =
                Arrays.stream(Choice.values()).mapToDouble(one -> width(face(one))).max().orElse(0);
        return super.computePrefWidth(height) + Math.ceil(widest - width(getText()));
    }

    private double width(String words) {
        javafx.scene.text.Text measured = new javafx.scene.text.Text(words);
        measured.setFont(getFont());
        return measured.getLayoutBounds().getWidth();
    }
}
