package org.ganscope.ui.chart;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.ganscope.ui.theme.Palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Charts below each other on one step axis: the same step is at the same x in each of them, all are
 * drawn at the same moment and share zoom and pointer, and the lowest shows the numbers of the
 * steps.
 *
 * <p>Fed by {@link #show}. On the JavaFX thread only.
 */
public final class ChartStack extends Region {
    private final StepWindow window = new StepWindow();
    private final List<StepChart> charts = new ArrayList<>();
    private final Optional<Node> corner;
    private StepWindow.Steps lastSteps = window.steps();
    private boolean isDrawn;

    public ChartStack(List<ChartSpec> specs, Palette palette) {
        this(specs, palette, Optional.empty());
    }

    /** @param corner a node for the upper right corner */
    public ChartStack(List<ChartSpec> specs, Palette palette, Optional<Node> corner) {
        this.corner = corner;
        getStyleClass().add("chart-stack");
        for (ChartSpec spec : specs) {
            charts.add(new StepChart(spec, window, palette, this::redraw));
        }
        getChildren().addAll(charts);
        corner.ifPresent(getChildren()::add);
        window.stepsProperty().addListener(changed -> stepsChanged());
        window.pointedProperty().addListener(changed -> redraw());
    }

    /** All charts, including those that are hidden at present, in the order of their specs. */
    public List<StepChart> charts() {
        return List.copyOf(charts);
    }

    /** The steps that are shown. */
    public StepWindow window() {
        return window;
    }

    /** Shows only the wanted charts. */
    public void setShown(Predicate<StepChart> isWanted) {
        for (StepChart chart : charts) {
            boolean shown = isWanted.test(chart);
            chart.setVisible(shown);
            chart.setManaged(shown);
        }
        requestLayout();
    }

    /**
     * Changes the specifications of the charts, such as the reference lines of another objective.
     */
    public void setSpecs(List<ChartSpec> specs) {
        boolean isOther = false;
        for (int i = 0; i < specs.size(); i++) {
            isOther |= charts.get(i).setSpec(specs.get(i));
        }
        if (isOther) {
            redraw();
        }
    }

    /** Changes the colours; the style sheets change the rest. */
    public void setPalette(Palette palette) {
        charts.forEach(chart -> chart.setPalette(palette));
        redraw();
    }

    /**
     * Shows a frame for each chart, all of the same step; frames that are already shown cost
     * nothing. The owner may call this at every pulse.
     */
    public void show(List<ChartFrame> frames) {
        boolean isShown = true;
        for (int i = 0; i < frames.size(); i++) {
            isShown &= charts.get(i).frame() == frames.get(i);
            charts.get(i).setFrame(frames.get(i));
        }
        if (isShown) {
            return;
        }
        isDrawn = false;
        // only now, so that listeners find new frames in all charts
        window.advance(frames.getFirst().lastStep());
        if (!isDrawn) {
            redraw();
        }
    }

    private void stepsChanged() {
        StepWindow.Steps now = window.steps();
        // an axis that only grows with the run is kept; a new view or a new run is fitted
        boolean grows = now.mode() == lastSteps.mode() && now.to() >= lastSteps.to();
        if (!grows || now.mode() == StepWindow.Mode.FIXED) {
            charts.forEach(StepChart::forgetAxis);
        }
        lastSteps = now;
        redraw();
    }

    private List<StepChart> shown() {
        return charts.stream().filter(Node::isVisible).toList();
    }

    /** Draws every chart once, in the margins that the widest of them need. */
    private void redraw() {
        isDrawn = true;
        List<StepChart> shown = shown();
        Margins margins =
                shown.stream().map(StepChart::fit).reduce(new Margins(0, 0), Margins::union);
        String said = "";
        for (StepChart chart : shown) {
            chart.paint(margins, said);
            said = said.isEmpty() ? chart.at() : said;
        }
    }

    @Override
    protected void layoutChildren() {
        List<StepChart> shown = shown();
        if (shown.isEmpty()) {
            return;
        }
        double em = shown.getFirst().em();
        double top = snappedTopInset();
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double room = placeCorner(em);
        // the plots are equally high; the first chart also has the names of the marks, the lowest
        // one the numbers of the steps
        double above = ChartLayout.namesHeight(em);
        double below = ChartLayout.stepsHeight(em);
        double inside = getHeight() - top - snappedBottomInset();
        double each = (inside - above - below) / shown.size();
        double y = top;
        for (int i = 0; i < shown.size(); i++) {
            boolean isTop = i == 0;
            boolean isLowest = i == shown.size() - 1;
            double end = isLowest ? top + inside : Math.round(top + above + (i + 1) * each);
            double height = Math.max(0, end - y);
            shown.get(i)
                    .place(
                            new Rectangle2D(snappedLeftInset(), y, Math.max(0, width), height),
                            isTop ? room : 0,
                            isTop,
                            isLowest);
            y = end;
        }
        redraw();
    }

    /** Places the corner node; returns its width with a gap. */
    private double placeCorner(double em) {
        if (corner.isEmpty()) {
            return 0;
        }
        Node node = corner.get();
        node.autosize();
        double width = node.getLayoutBounds().getWidth();
        node.relocate(
                Math.round(getWidth() - snappedRightInset() - 0.45 * em - width),
                Math.round(snappedTopInset() + 0.1 * em));
        return width;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
