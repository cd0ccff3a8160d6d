package org.ganscope.ui.sweep;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;

import org.ganscope.experiment.SweepMeasure;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.raster.Pen;
import org.ganscope.ui.raster.PenCanvas;
import org.ganscope.ui.theme.Palette;

import java.util.Optional;

/** What the colours of a map mean, in words. */
final class MapLegend extends FlowPane {
    private static final double SWATCH = 14;
    private static final double[] JSDS = {0, 0.05, 0.2, 0.4, Math.log(2)};

    private Optional<SweepMeasure> shown = Optional.empty();
    private Optional<Palette> colours = Optional.empty();

    MapLegend() {
        setId("sweep-legend");
        getStyleClass().add("sweep-legend");
    }

    /** Explains a measure. */
    void show(SweepMeasure measure, Palette palette) {
        if (shown.equals(Optional.of(measure)) && colours.equals(Optional.of(palette))) {
            return;
        }
        shown = Optional.of(measure);
        colours = Optional.of(palette);
        explain(measure, palette);
    }

    private void explain(SweepMeasure measure, Palette palette) {
        CellColours cells = CellColours.of(palette);
        getChildren().clear();
        switch (measure) {
            case JSD -> {
                for (double jsd : JSDS) {
                    add(
                            cells.scale(CellColours.jsdPlace(jsd)),
                            false,
                            Text.of("sweep.legend.jsd", NumberDisplay.fixed(jsd, 2)),
                            palette);
                }
            }
            case MODES -> {
                add(cells.good(), false, Text.of("sweep.legend.modes.all"), palette);
                add(cells.middle(), false, Text.of("sweep.legend.modes.half"), palette);
                add(cells.bad(), false, Text.of("sweep.legend.modes.none"), palette);
            }
            case DIVERGED -> {
                add(cells.good(), false, Text.of("sweep.legend.diverged.none"), palette);
                add(cells.middle(), false, Text.of("sweep.legend.diverged.half"), palette);
            }
            case DIAGNOSIS -> {
                for (FindingGroup group : FindingGroup.values()) {
                    if (group != FindingGroup.DIVERGED) {
                        add(cells.group(group), false, group.words(), palette);
                    }
                }
            }
        }
        add(cells.diverged(), true, FindingGroup.DIVERGED.words(), palette);
        add(palette.background(), false, Text.of("sweep.legend.waiting"), palette);
    }

    private void add(Color colour, boolean isHatched, String words, Palette palette) {
        PenCanvas swatch = new PenCanvas(SWATCH, SWATCH);
        Pen pen = swatch.pen();
        pen.setFill(colour);
        pen.fillRect(0, 0, SWATCH, SWATCH);
        pen.setStroke(isHatched ? palette.text() : palette.line());
        if (isHatched) {
            pen.strokeLine(0, SWATCH, SWATCH, 0);
        } else {
            pen.strokeRect(0.5, 0.5, SWATCH - 1, SWATCH - 1);
        }
        Label label = new Label(words);
        label.getStyleClass().addAll("secondary", "small");
        Node entry = entry(swatch, label);
        getChildren().add(entry);
    }

    private static HBox entry(PenCanvas swatch, Label label) {
        HBox entry = new HBox(5, swatch, label);
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }
}
