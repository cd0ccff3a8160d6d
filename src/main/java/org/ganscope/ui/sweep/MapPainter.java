package org.ganscope.ui.sweep;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

import org.ganscope.experiment.CellFigures;
import org.ganscope.experiment.SweepAxis;
import org.ganscope.experiment.SweepMeasure;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.setting.Setting;
import org.ganscope.text.Text;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Typeface;
import org.ganscope.view.words.SettingWords;

import java.util.Optional;
import java.util.OptionalDouble;

/** Paints a map: its cells, its axes, where the window's settings are, and the pointed cell. */
final class MapPainter {
    private static final double GAP = 1;

    private final GraphicsContext pen;
    private final Palette palette;
    private final CellColours colours;
    private final double em;

    MapPainter(GraphicsContext pen, Palette palette, double em) {
        this.pen = pen;
        this.palette = palette;
        colours = CellColours.of(palette);
        this.em = em;
    }

    /** Paints everything but the marks. */
    void paint(SweepFrame frame, MapLayout layout) {
        for (int row = 0; row < layout.rows(); row++) {
            for (int column = 0; column < layout.columns(); column++) {
                cell(frame.at(column, row), frame.measure(), layout, column, row);
            }
        }
        across(frame, layout);
        frame.up().ifPresent(axis -> up(frame, axis, layout));
    }

    private void cell(
            Optional<CellFigures> figures,
            SweepMeasure measure,
            MapLayout layout,
            int column,
            int row) {
        double x = layout.x(column) + GAP / 2;
        double y = layout.y(row) + GAP / 2;
        double width = Math.max(1, layout.cellWidth() - GAP);
        double height = Math.max(1, layout.cellHeight() - GAP);
        pen.setFill(figures.map(f -> colours.of(f, measure)).orElse(palette.background()));
        pen.fillRect(x, y, width, height);
        if (figures.isEmpty()) {
            pen.setStroke(palette.line());
            pen.setLineWidth(1);
            pen.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
        } else if (figures.get().diverged() > 0) {
            hatch(figures.get().divergedShare() == 1, x, y, width, height);
        }
    }

    /** A line from corner to corner if all runs diverged, over one corner if some did. */
    private void hatch(boolean all, double x, double y, double width, double height) {
        double share = all ? 1 : 0.4;
        pen.setStroke(palette.text());
        pen.setLineWidth(1);
        pen.strokeLine(x, y + share * height, x + share * width, y);
    }

    private void across(SweepFrame frame, MapLayout layout) {
        GanConfig base = frame.sweep().base();
        int most = (int) (layout.columns() * layout.cellWidth() / (4.5 * em));
        pen.setFont(Typeface.of(em, false));
        pen.setFill(palette.secondary());
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.TOP);
        for (AxisTicks.Tick tick : AxisTicks.of(frame.across(), base, most)) {
            pen.fillText(tick.words(), layout.x(tick.place() + 0.5), layout.bottom() + 0.35 * em);
        }
        pen.setFont(Typeface.of(em, true));
        pen.setFill(colour(frame.across().setting()));
        pen.fillText(
                SettingWords.name(frame.across().setting()),
                layout.x(layout.columns() / 2.0),
                layout.bottom() + 1.9 * em);
    }

    private void up(SweepFrame frame, SweepAxis axis, MapLayout layout) {
        int most = (int) (layout.rows() * layout.cellHeight() / (2 * em));
        pen.setFont(Typeface.of(em, false));
        pen.setFill(palette.secondary());
        pen.setTextAlign(TextAlignment.RIGHT);
        pen.setTextBaseline(VPos.CENTER);
        for (AxisTicks.Tick tick : AxisTicks.of(axis, frame.sweep().base(), most)) {
            pen.fillText(
                    tick.words(),
                    layout.left() - 0.5 * em,
                    layout.y(tick.place() - 0.5),
                    layout.left() - 2 * em);
        }
        pen.save();
        pen.translate(0.9 * em, layout.y(layout.rows() / 2.0 - 1));
        pen.rotate(-90);
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setFont(Typeface.of(em, true));
        pen.setFill(colour(axis.setting()));
        pen.fillText(SettingWords.name(axis.setting()), 0, 0);
        pen.restore();
    }

    /** The colour of the player that a setting belongs to. */
    private Color colour(Setting setting) {
        return setting.name()
                .player()
                .map(player ->
                        player == Player.DISCRIMINATOR
                                ? palette.discriminatorText()
                                : palette.generatorText())
                .orElse(palette.text());
    }

    /**
     * A ring where the settings of the window are, unless they are beyond the map.
     *
     * @param name beside it, if there are two
     */
    void mark(SweepFrame frame, MapLayout layout, GanConfig present, String name) {
        OptionalDouble column = AxisTicks.place(frame.across(), present);
        OptionalDouble row =
                frame.up().map(axis -> AxisTicks.place(axis, present)).orElse(OptionalDouble.of(0));
        if (column.isEmpty() || row.isEmpty()) {
            return;
        }
        double radius = Math.clamp(0.45 * layout.cellWidth(), 4, 0.7 * em);
        double x = layout.x(column.getAsDouble() + 0.5) - radius;
        double y = layout.y(row.getAsDouble() - 0.5) - radius;
        pen.setStroke(palette.card());
        pen.setLineWidth(4);
        pen.strokeOval(x, y, 2 * radius, 2 * radius);
        pen.setStroke(palette.text());
        pen.setLineWidth(2);
        pen.strokeOval(x, y, 2 * radius, 2 * radius);
        if (!name.isEmpty()) {
            name(name, x, y, radius);
        }
    }

    /**
     * At the left of the first run's ring and at the right of the second one's: both may be at the
     * same place.
     */
    private void name(String name, double x, double y, double radius) {
        boolean isFirst = name.equals(Text.of("compare.a"));
        pen.setFont(Typeface.of(em, true));
        pen.setTextAlign(isFirst ? TextAlignment.RIGHT : TextAlignment.LEFT);
        pen.setTextBaseline(VPos.CENTER);
        double at = isFirst ? x - 0.3 * em : x + 2 * radius + 0.3 * em;
        pen.setStroke(palette.card());
        pen.setLineWidth(4);
        pen.strokeText(name, at, y + radius);
        pen.setFill(palette.text());
        pen.fillText(name, at, y + radius);
    }

    /** A frame around the cell that the figures below belong to. */
    void frame(MapLayout layout, int column, int row) {
        double x = layout.x(column);
        double y = layout.y(row);
        pen.setStroke(palette.card());
        pen.setLineWidth(4);
        pen.strokeRect(x, y, layout.cellWidth(), layout.cellHeight());
        pen.setStroke(palette.accent());
        pen.setLineWidth(2);
        pen.strokeRect(x, y, layout.cellWidth(), layout.cellHeight());
    }
}
