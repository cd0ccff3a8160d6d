package org.ganscope.ui.run;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Line;

import org.ganscope.text.Text;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.theme.Hint;

/** Says which curves are those of which run, while two are compared. */
final class ChartLegend extends HBox {
    ChartLegend(RunId run) {
        setId(run.of("chart-legend"));
        getStyleClass().add("chart-legend");
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        getChildren()
                .addAll(
                        sample("first-run"),
                        name("compare.a"),
                        sample("second-run"),
                        name("compare.b"));
    }

    private static Line sample(String style) {
        Line line = new Line(0, 0, 26, 0);
        line.getStyleClass().addAll("legend-sample", style);
        return line;
    }

    private static Label name(String key) {
        Label name = new Label(Text.of(key));
        name.getStyleClass().addAll("strong", "small");
        new Hint(Text.of("compare.legend.tooltip")).on(name);
        return name;
    }
}
