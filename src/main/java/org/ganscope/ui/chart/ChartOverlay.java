package org.ganscope.ui.chart;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.theme.Hint;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The controls that appear above a chart's curves: the button that shows everything, the one for
 * values outside, and the explanation of a mark. Never requests a layout of the chart.
 */
final class ChartOverlay {
    /** From a peak to its value, in pixels. */
    private static final double BESIDE = 6;

    private final Button all = new Button(Text.of("chart.all"));
    private final Button cut = new Button();
    private final Label hint = new Label();
    private OptionalDouble pointerX = OptionalDouble.empty();

    ChartOverlay(Runnable showAll, Runnable toggleFull) {
        all.getStyleClass().addAll("quiet", "chart-button", "chart-all");
        new Hint(Text.of("chart.all.hint")).on(all);
        all.setOnAction(event -> showAll.run());
        all.setFocusTraversable(false);
        cut.getStyleClass().addAll("quiet", "chart-button", "chart-cut");
        new Hint(Text.of("chart.cut.hint")).on(cut);
        cut.setOnAction(event -> toggleFull.run());
        cut.setFocusTraversable(false);
        hint.getStyleClass().add("chart-hint");
        hint.setMouseTransparent(true);
        for (Node node : nodes()) {
            node.setManaged(false);
            node.setVisible(false);
        }
    }

    List<Node> nodes() {
        return List.of(cut, all, hint);
    }

    /** Shows the explanation of a mark if the pointer rests on one. */
    void pointAt(OptionalDouble x) {
        pointerX = x;
        if (x.isEmpty()) {
            hint.setVisible(false);
        }
    }

    /** The explanation that is shown, empty if there is none. */
    String hint() {
        return hint.isVisible() ? hint.getText() : "";
    }

    /** The button that zooms out, in the corner where the labels of the axis end. */
    void placeAll(ChartLayout layout, boolean isZoomed) {
        all.setVisible(isZoomed);
        if (isZoomed) {
            all.applyCss();
            all.resize(all.prefWidth(-1), all.prefHeight(-1));
            all.relocate(
                    layout.width() - all.getWidth() - 0.2 * layout.em(),
                    layout.height() - all.getHeight() - 0.1 * layout.em());
        }
    }

    /** The extreme value outside the axis, next to its peak. */
    void placeCut(PlotArea plot, ValueAxis axis, List<Peak> peaks) {
        Optional<Peak> farthest = Peak.farthest(peaks);
        boolean wasCut = axis.isFull() && axis.extent().filter(Extent::cuts).isPresent();
        cut.setVisible(!plot.isEmpty() && (farthest.isPresent() || wasCut));
        if (!cut.isVisible()) {
            return;
        }
        String words = farthest.map(ChartOverlay::words).orElseGet(() -> Text.of("chart.fit"));
        if (!words.equals(cut.getText())) {
            cut.setText(words);
        }
        cut.applyCss();
        cut.resize(cut.prefWidth(-1), cut.prefHeight(-1));
        boolean isBelow = farthest.isPresent() && !farthest.get().isAbove();
        double y = isBelow ? plot.bottom() - cut.getHeight() : plot.top();
        double beside = farthest.map(peak -> peak.x() + BESIDE).orElse(plot.left() + BESIDE);
        boolean fits = beside + cut.getWidth() <= plot.right();
        double x = fits ? beside : beside - 2 * BESIDE - cut.getWidth();
        cut.relocate(Math.max(plot.left(), x), y);
    }

    private static String words(Peak peak) {
        return Text.of(
                peak.isAbove() ? "chart.cut.above" : "chart.cut.below",
                NumberDisplay.value(peak.value()));
    }

    /** Explains the mark under the pointer, next to its line. */
    void explain(List<MarkGroup> groups, PlotArea plot, double width) {
        Optional<MarkGroup> pointed =
                pointerX.isPresent()
                        ? MarkLayer.nearest(groups, pointerX.getAsDouble())
                        : Optional.empty();
        hint.setVisible(pointed.isPresent());
        if (pointed.isEmpty()) {
            return;
        }
        hint.setText(pointed.get().explanation());
        hint.applyCss();
        double wide = Math.min(hint.prefWidth(-1), width - 8);
        double right = pointed.get().x() + 8;
        double x = right + wide > width - 4 ? pointed.get().x() - 8 - wide : right;
        hint.resizeRelocate(
                Math.clamp(x, 4, width - 4 - wide), plot.top() + 4, wide, hint.prefHeight(wide));
    }
}
