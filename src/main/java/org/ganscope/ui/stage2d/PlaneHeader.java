package org.ganscope.ui.stage2d;

import org.ganscope.data.Region;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.stage.LegendEntry;
import org.ganscope.ui.stage.PanelHeader;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.plane.PlaneFrame;

import java.util.List;

/** The header of the plane: the meaning of the background and of the probe's marks. */
final class PlaneHeader {
    private final LegendEntry probe = entry(LegendEntry.Mark.RING, "stage.plane.probe");
    private final LegendEntry first = entry(LegendEntry.Mark.LINE, "stage.plane.first");
    private final LegendEntry second = entry(LegendEntry.Mark.DASHES, "stage.plane.second");
    private final LegendEntry tangent = entry(LegendEntry.Mark.LINE, "stage.plane.tangent");
    private final PanelHeader header =
            new PanelHeader(Text.of("stage.plane.title"), List.of(probe, first, second));
    private boolean isCurve;
    private String said = "";

    private static LegendEntry entry(LegendEntry.Mark mark, String key) {
        return new LegendEntry(mark, Text.of(key), Text.of("stage.plane.probe.hint"));
    }

    PanelHeader node() {
        return header;
    }

    void style(Palette palette, double em) {
        for (LegendEntry entry : List.of(probe, first, second, tangent)) {
            entry.style(
                    palette.text(),
                    palette.secondary(),
                    PanelHeader.legendFont(em),
                    Math.round(1.8 * em));
        }
        header.style(palette, em);
    }

    /** Places everything within a width and a number of lines; returns the height used. */
    double arrange(double width, int rows) {
        return header.arrange(width, rows);
    }

    /** Describes a picture; followed by {@link #arrange}. */
    void describe(PlaneFrame frame, Region seen) {
        if (frame.probe().isCurve() != isCurve) {
            isCurve = !isCurve;
            header.setLegend(isCurve ? List.of(probe, tangent) : List.of(probe, first, second));
        }
        String now = subtitle(frame, seen);
        if (!now.equals(said)) {
            said = now;
            header.setSubtitle(now);
        }
    }

    private static String subtitle(PlaneFrame frame, Region seen) {
        int outside = frame.generated().outside(seen);
        String background = Text.of(LayerLegend.subtitle(frame.layers()));
        return outside == 0
                ? background
                : Text.of("stage.plane.subtitle.outside", background, NumberDisplay.count(outside));
    }
}
