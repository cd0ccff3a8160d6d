package org.ganscope.ui.stage1d;

import javafx.geometry.Insets;
import javafx.scene.text.Font;

import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.LineLayers;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.stage.LegendEntry;
import org.ganscope.ui.stage.PanelHeader;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.line.StageFrame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The titles and legends of the three panels. */
final class StageHeaders {
    private final Map<LineLayer, LegendEntry> entries = new EnumMap<>(LineLayer.class);
    private final LegendEntry learned =
            entry(LineLayer.SCORE, LegendEntry.Mark.LINE, "stage.score.learned");
    private final LegendEntry optimal =
            entry(LineLayer.OPTIMAL, LegendEntry.Mark.DASHES, "stage.score.optimal");
    private final LegendEntry level =
            entry(LineLayer.LEVEL, LegendEntry.Mark.DOTS, "stage.score.mean");
    private final LegendEntry real =
            entry(LineLayer.REAL, LegendEntry.Mark.BAR, "stage.density.real");
    private final LegendEntry generated =
            entry(LineLayer.GENERATED, LegendEntry.Mark.BAR, "stage.density.generated");
    private final LegendEntry data =
            entry(LineLayer.DATA, LegendEntry.Mark.LINE, "stage.density.data");
    private final LegendEntry model =
            entry(LineLayer.MODEL, LegendEntry.Mark.LINE, "stage.density.model");
    private final LegendEntry average =
            entry(LineLayer.AVERAGE, LegendEntry.Mark.DASHES, "stage.density.average");
    private final LegendEntry lines =
            entry(LineLayer.FAN, LegendEntry.Mark.LINE, "stage.fan.lines");
    private final LegendEntry push =
            entry(LineLayer.PUSH, LegendEntry.Mark.ARROW, "stage.fan.lines");
    private final PanelHeader score =
            new PanelHeader(Text.of("stage.score.title"), List.of(learned, optimal));
    private final PanelHeader density =
            new PanelHeader(Text.of("stage.density.title"), List.of(real, generated, data, model));
    private final PanelHeader fan =
            new PanelHeader(Text.of("stage.fan.title"), List.of(lines, push));
    private final LineLayers layers;
    private int realCount = -1;
    private int generatedCount = -1;
    private ScoreKind kind = ScoreKind.PROBABILITY;
    private double namedLevel = 0.5;
    private int partners = 1;
    private boolean meanFeatures;
    private boolean hasOptimal = true;
    private boolean hasAverage;
    private boolean isSampled;
    private boolean hasRows;
    private boolean isStandardised;
    private int latent = 1;
    private Palette palette = Palette.light();
    private double em = 12;

    StageHeaders(RunId run, LineLayers layers) {
        this.layers = layers;
        entries.forEach((layer, entry) -> entry.setId(run.of("line-" + layer.key())));
        describeScore();
        describePush();
        describeDensities();
        fan.setSubtitle(Text.of("stage.fan.subtitle"));
        fan.explain(Text.of("stage.fan.title.hint"), Text.of("stage.fan.subtitle.hint"));
        density.explain(Text.of("stage.density.title.hint"), Text.of("stage.density.samples.hint"));
        data.explain(Text.of("stage.density.data.hint"));
        average.explain(Text.of("stage.density.average.hint"));
        lines.explain(Text.of("stage.fan.subtitle.hint"));
        show(layers.shown());
    }

    /** Marks the entries of the layers that are shown. */
    void show(Set<LineLayer> shown) {
        entries.forEach((layer, entry) -> entry.setShown(shown.contains(layer)));
    }

    List<PanelHeader> all() {
        return List.of(score, density, fan);
    }

    void style(Palette newPalette, double newEm) {
        palette = newPalette;
        em = newEm;
        Font font = PanelHeader.legendFont(em);
        double sample = Math.round(1.8 * em);
        learned.style(palette.discriminator(), palette.secondary(), font, sample);
        optimal.style(palette.discriminator(), palette.secondary(), font, sample);
        level.style(palette.secondary(), palette.secondary(), font, sample);
        real.style(palette.data(), palette.secondary(), font, sample);
        generated.style(palette.generator(), palette.secondary(), font, sample);
        data.style(palette.data(), palette.secondary(), font, sample);
        model.style(palette.generator(), palette.secondary(), font, sample);
        average.style(palette.generator(), palette.secondary(), font, sample);
        lines.style(palette.generator(), palette.secondary(), font, sample);
        push.style(palette.generator(), palette.secondary(), font, PushPainter.reference(em));
        entries.values().forEach(entry -> entry.emphasise(palette));
        all().forEach(header -> header.style(palette, em));
    }

    /** Describes the frame; true if a text has changed, so that it must be arranged again. */
    boolean describe(StageFrame frame) {
        boolean changed = describeBeliefs(frame.beliefs(), frame.densities().isSampled());
        changed |= score.setFigure(distance(frame.beliefs()));
        changed |= describeDensities(frame.densities());
        if (frame.measure().isOnOtherScale() != isStandardised) {
            isStandardised = frame.measure().isOnOtherScale();
            describePush();
            changed = true;
        }
        if (frame.fan().dimension() != latent) {
            latent = frame.fan().dimension();
            fan.setSubtitle(Text.of(fanKey(latent)), briefFan(latent));
            changed = true;
        }
        return changed;
    }

    /** The mean of |D − D*|, if there is one and D* is shown; else empty. */
    private String distance(StageFrame.Beliefs beliefs) {
        boolean isTold = Double.isFinite(beliefs.distance()) && layers.shows(LineLayer.OPTIMAL);
        return isTold
                ? Text.of("stage.score.distance", NumberDisplay.fixed(beliefs.distance(), 3))
                : "";
    }

    private boolean describeBeliefs(StageFrame.Beliefs beliefs, boolean sampled) {
        boolean optimum = beliefs.hasOptimal() || beliefs.score().length == 0;
        if (beliefs.kind() != kind
                || Double.compare(beliefs.level(), namedLevel) != 0
                || beliefs.partners() != partners
                || beliefs.meanFeatures() != meanFeatures
                || sampled != isSampled
                || optimum != hasOptimal) {
            kind = beliefs.kind();
            namedLevel = beliefs.level();
            partners = beliefs.partners();
            meanFeatures = beliefs.meanFeatures();
            hasOptimal = optimum;
            isSampled = sampled;
            describeScore();
            describePush();
            describeDensities();
            return true;
        }
        return false;
    }

    private boolean describeDensities(StageFrame.Densities shown) {
        boolean changed = false;
        boolean averaged = shown.average().length > 0;
        if (averaged != hasAverage) {
            hasAverage = averaged;
            density.setLegend(
                    averaged
                            ? List.of(real, generated, data, model, average)
                            : List.of(real, generated, data, model));
            changed = true;
        }
        boolean rows = shown.rows().length > 0;
        if (shown.realCount() != realCount
                || shown.generatedCount() != generatedCount
                || rows != hasRows) {
            realCount = shown.realCount();
            generatedCount = shown.generatedCount();
            hasRows = rows;
            describeDensities();
            changed = true;
        }
        return changed;
    }

    private void describeDensities() {
        String reals = NumberDisplay.count(realCount);
        String fakes = NumberDisplay.count(generatedCount);
        density.setSubtitle(Text.of("stage.density.samples", reals, fakes));
        String ofReal = hasRows ? "stage.density.real.rows.hint" : "stage.density.real.hint";
        real.explain(Text.of(ofReal, reals));
        generated.explain(Text.of("stage.density.generated.hint", fakes));
        model.rename(
                Text.of(isSampled ? "stage.density.model" : "stage.density.model.exact"),
                Text.of(isSampled ? "stage.density.model.hint" : "stage.density.model.exact.hint"));
    }

    private void describeScore() {
        ScoreWords words = ScoreWords.of(kind);
        String said = Text.of(words.sentence());
        boolean isCritic = kind == ScoreKind.CRITIC;
        score.setTitle(Text.of(isCritic ? "stage.score.title.critic" : "stage.score.title"));
        String hint = Text.of(words.hint());
        if (meanFeatures) {
            said = Text.of("stage.score.features", said);
            hint = Text.of("stage.score.features.hint", hint);
        }
        if (partners > 1) {
            said = Text.of("stage.score.partners", said);
            hint = Text.of("stage.score.partners.hint", hint, partners);
        }
        score.setSubtitle(said);
        score.explain(
                Text.of(isCritic ? "stage.score.title.critic.hint" : "stage.score.title.hint"),
                hint);
        learned.rename(
                Text.of(isCritic ? "stage.score.learned.critic" : "stage.score.learned"), hint);
        String optimum =
                kind == ScoreKind.HINGE
                        ? "stage.score.optimal.hinge.hint"
                        : "stage.score.optimal.hint";
        optimal.rename(
                Text.of(isSampled ? "stage.score.optimal" : "stage.score.optimal.exact"),
                Text.of(
                        isSampled
                                ? "stage.score.optimal.sampled.hint"
                                : "stage.score.optimal.worked.hint",
                        Text.of(optimum)));
        level.rename(
                levelName(),
                Text.of(isCritic ? "stage.score.mean.hint" : "stage.score.level.hint"));
        List<LegendEntry> legend = new ArrayList<>(List.of(learned));
        if (hasOptimal) {
            legend.add(optimal);
        }
        if (Double.isFinite(namedLevel)) {
            legend.add(level);
        }
        score.setLegend(legend);
    }

    private void describePush() {
        boolean isLogarithmic = kind == ScoreKind.PROBABILITY;
        String unit = Text.of(isStandardised ? "stage.fan.push.standardised" : "stage.fan.push.x");
        push.rename(
                Text.of(isLogarithmic ? "stage.fan.push.nats" : "stage.fan.push", unit),
                Text.of("stage.fan.push.hint"));
    }

    /** The meaning of the dotted line. */
    private String levelName() {
        if (kind == ScoreKind.CRITIC) {
            return Text.of("stage.score.mean");
        }
        return Text.of(
                "stage.score.equilibrium.at",
                namedLevel == 0.5 ? "½" : NumberDisplay.axis(namedLevel));
    }

    private static String fanKey(int latent) {
        return switch (latent) {
            case 1 -> "stage.fan.subtitle";
            case 2 -> "stage.fan.subtitle.plane";
            default -> "stage.fan.subtitle.space";
        };
    }

    /** The slice of a latent space that is shown, in few words. */
    private static String briefFan(int latent) {
        return switch (latent) {
            case 1 -> Text.of("stage.fan.subtitle");
            case 2 -> Text.of("stage.fan.subtitle.plane");
            case 3 -> Text.of("stage.fan.subtitle.slice.one");
            default -> Text.of("stage.fan.subtitle.slice", NumberDisplay.subscript(latent));
        };
    }

    /** Places the headers and, with what they need, everything else. */
    StageLayout arrange(
            double width, double height, Insets insets, double fontSize, boolean isSlow) {
        double inner = width - insets.getLeft() - insets.getRight();
        StageLayout layout = attempt(width, height, insets, fontSize, inner, 3, isSlow);
        // if the panels become too flat, the legends lose their separate lines
        for (int rows = 2; rows >= 1 && panels(layout) < StageLayout.leastPanels(em); rows--) {
            layout = attempt(width, height, insets, fontSize, inner, rows, isSlow);
        }
        for (int i = 0; i < 3; i++) {
            all().get(i).relocate(layout.left(), layout.headerTops()[i]);
        }
        return layout;
    }

    private StageLayout attempt(
            double width,
            double height,
            Insets insets,
            double fontSize,
            double inner,
            int rows,
            boolean isSlow) {
        double[] heights = new double[3];
        for (int i = 0; i < 3; i++) {
            heights[i] = all().get(i).arrange(inner, rows);
        }
        return StageLayout.of(width, height, insets, fontSize, heights, isSlow);
    }

    private static double panels(StageLayout layout) {
        return layout.score().getHeight() + layout.density().getHeight() + layout.fan().getHeight();
    }

    /** An entry that a click or a digit switches. */
    private LegendEntry entry(LineLayer layer, LegendEntry.Mark mark, String key) {
        LegendEntry entry =
                new LegendEntry(mark, Text.of(key), "")
                        .switching(
                                Text.of("stage.legend.switch", String.valueOf(layer.digit())),
                                () -> layers.toggle(layer));
        entries.put(layer, entry);
        return entry;
    }
}
