package org.ganscope.ui.stage;

import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Typeface;

import java.util.List;

/**
 * The line above a panel: its title, a number, a subtitle with the content and its unit, and the
 * legend. If the width is not sufficient, the subtitle is left out first, then the legend moves to
 * separate lines. In a single line the number is left out, then the legend becomes denser; entries
 * for which there is still no room are left out.
 */
public final class PanelHeader extends Pane {
    /** The gap between entries, in sizes of the text. */
    private static final double GAP = 1.3;

    /** The same if there is little room. */
    private static final double LEAST_GAP = 0.8;

    private final Text title = new Text();
    private final Text figure = new Text();
    private final Text subtitle = new Text();
    private String fullSubtitle = "";
    private String briefSubtitle = "";
    private boolean isExplained;
    private final Hint titleHint = new Hint("");
    private final Hint subtitleHint = new Hint("");
    private List<LegendEntry> legend;
    private double em = 12;

    public PanelHeader(String title, List<LegendEntry> legend) {
        this.title.setText(title);
        this.title.setTextOrigin(VPos.CENTER);
        this.subtitle.setTextOrigin(VPos.CENTER);
        this.legend = List.copyOf(legend);
        setManaged(false);
        setPickOnBounds(false);
        figure.setTextOrigin(VPos.CENTER);
        getChildren().addAll(this.title, figure, this.subtitle);
        getChildren().addAll(legend);
    }

    /** Replaces the legend. */
    public void setLegend(List<LegendEntry> entries) {
        if (!entries.equals(legend)) {
            getChildren().removeAll(legend);
            legend = List.copyOf(entries);
            getChildren().addAll(legend);
        }
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public void setSubtitle(String text) {
        setSubtitle(text, text);
    }

    /**
     * Sets the subtitle.
     *
     * @param brief a shorter subtitle if the width is not sufficient for the text
     */
    public void setSubtitle(String text, String brief) {
        fullSubtitle = text;
        briefSubtitle = brief;
        subtitle.setText(text);
    }

    /** The tooltip of the title, the number and the subtitle. */
    public void explain(String ofTitle, String ofSubtitle) {
        if (!isExplained) {
            isExplained = true;
            titleHint.on(title).on(figure);
            subtitleHint.on(subtitle);
        }
        titleHint.setText(ofTitle);
        subtitleHint.setText(ofSubtitle);
    }

    /**
     * Shows a number next to the title; empty for none. Other digits at the same places need no new
     * arrangement.
     *
     * @return whether everything must be arranged again
     */
    public boolean setFigure(String text) {
        boolean isAlike = places(text).equals(places(figure.getText()));
        figure.setText(text);
        return !isAlike;
    }

    /** The number with every digit replaced by 0. */
    private static String places(String text) {
        return text.replaceAll("[0-9]", "0");
    }

    private double figureRoom() {
        if (figure.getText().isEmpty()) {
            return 0;
        }
        Text widest = new Text(places(figure.getText()));
        widest.setFont(figure.getFont());
        return 0.8 * em + Math.ceil(widest.getLayoutBounds().getWidth());
    }

    public void style(Palette palette, double newEm) {
        em = newEm;
        title.setFont(Typeface.of(em * 1.2, true));
        title.setFill(palette.text());
        figure.setFont(Typeface.of(em * 1.08, false));
        figure.setFill(palette.text());
        subtitle.setFont(Typeface.of(em * 1.08, false));
        subtitle.setFill(palette.secondary());
    }

    /** The font of legends for this size. */
    public static Font legendFont(double em) {
        return Typeface.of(em * 1.05, false);
    }

    /**
     * Places everything within {@code width} and at most {@code rows} lines.
     *
     * @return the height used, in pixels
     */
    public double arrange(double width, int rows) {
        double row = row();
        figure.setVisible(true);
        for (LegendEntry entry : legend) {
            entry.setShort(false);
            entry.setVisible(true);
        }
        double gap = GAP * em;
        boolean oneRow = titleWidth() + legendWidth(gap) <= width;
        if (!oneRow && rows == 1) {
            gap = squeeze(width);
            oneRow = true;
        }
        double titleWidth = titleWidth();
        double legendWidth = legendWidth(gap);
        double beside = oneRow ? legendWidth : 0;
        boolean explained = chooseSubtitle(width - titleWidth - gap - beside);
        if (!oneRow) {
            gap = em;
        }
        title.setY(row / 2);
        figure.setX(Math.round(bareTitleWidth() + 0.8 * em));
        figure.setY(row / 2);
        subtitle.setVisible(explained);
        subtitle.setX(Math.round(titleWidth + 0.8 * em));
        subtitle.setY(row / 2);
        double x = oneRow ? width - legendWidth + gap : 0;
        int line = oneRow ? 0 : 1;
        for (LegendEntry entry : legend) {
            if (!entry.isVisible()) {
                continue;
            }
            if (x > 0 && x + entry.width() > width + 0.5 && line + 1 < rows) {
                x = 0;
                line++;
            }
            boolean fits = x + entry.width() <= width + 0.5;
            entry.setVisible(fits);
            entry.setLayoutX(Math.round(x));
            entry.setLayoutY(Math.round((line + 0.5) * row));
            if (fits) {
                x += entry.width() + gap;
            }
        }
        double height = (line + 1) * row;
        resize(width, height);
        return height;
    }

    /**
     * Makes everything fit into one line: without the number, then with short samples close
     * together, then without entries, those of bars first.
     *
     * @return the gap between entries
     */
    private double squeeze(double width) {
        figure.setVisible(false);
        if (titleWidth() + legendWidth(GAP * em) <= width) {
            return GAP * em;
        }
        double gap = LEAST_GAP * em;
        legend.forEach(entry -> entry.setShort(true));
        for (boolean bars : new boolean[] {true, false}) {
            for (LegendEntry entry : legend.reversed()) {
                if (entry.isBar() == bars && titleWidth() + legendWidth(gap) > width) {
                    entry.setVisible(false);
                }
            }
        }
        return gap;
    }

    private double bareTitleWidth() {
        return title.getLayoutBounds().getWidth();
    }

    private double titleWidth() {
        return bareTitleWidth() + (figure.isVisible() ? figureRoom() : 0);
    }

    /** The width of the visible entries, each with a gap before it. */
    private double legendWidth(double gap) {
        return legend.stream()
                .filter(LegendEntry::isVisible)
                .mapToDouble(entry -> gap + entry.width())
                .sum();
    }

    /** Chooses the longest subtitle for which there is room; false if there is none. */
    private boolean chooseSubtitle(double room) {
        subtitle.setText(fullSubtitle);
        if (subtitle.getLayoutBounds().getWidth() > room) {
            subtitle.setText(briefSubtitle);
        }
        return subtitle.getLayoutBounds().getWidth() <= room;
    }

    /** The height of one line. */
    private double row() {
        return Math.round(1.9 * em);
    }
}
