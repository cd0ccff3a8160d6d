package org.ganscope.ui.stage1d;

import javafx.geometry.Insets;
import javafx.scene.text.Font;

import org.ganscope.text.Text;
import org.ganscope.ui.stage.AxisNumbers;
import org.ganscope.ui.model.Figures;
import org.ganscope.ui.stage.LegendEntry;
import org.ganscope.ui.stage.PanelHeader;
import org.ganscope.ui.theme.Palette;

import java.util.ArrayList;
import java.util.List;

/** The titles and legends of the three panels. */
final class StageHeaders {
    private final LegendEntry learned =
            entry(LegendEntry.Mark.LINE, "stage.score.learned", "stage.score.learned.hint");
    private final LegendEntry optimal =
            entry(LegendEntry.Mark.DASHES, "stage.score.optimal", "stage.score.optimal.hint");
    private final LegendEntry level = new LegendEntry(LegendEntry.Mark.DOTS, "", "");
    private final LegendEntry real =
            entry(LegendEntry.Mark.BAR, "stage.density.real", "stage.density.real.hint");
    private final LegendEntry generated =
            entry(LegendEntry.Mark.BAR, "stage.density.generated", "stage.density.generated.hint");
    private final LegendEntry data =
            entry(LegendEntry.Mark.LINE, "stage.density.data", "stage.density.data.hint");
    private final LegendEntry model =
            entry(LegendEntry.Mark.LINE, "stage.density.model", "stage.density.model.hint");
    private final LegendEntry average =
            entry(LegendEntry.Mark.DASHES, "stage.density.average", "stage.density.average.hint");
    private final LegendEntry push = new LegendEntry(LegendEntry.Mark.ARROW, "", "");
    private final PanelHeader score =
            new PanelHeader(Text.of("stage.score.title"), List.of(learned, optimal));
    private final PanelHeader density =
            new PanelHeader(Text.of("stage.density.title"), List.of(real, generated, data, model));
    private final PanelHeader fan = new PanelHeader(Text.of("stage.fan.title"), List.of(push));
    private int realCount = -1;
    private int generatedCount = -1;
    private ScoreKind kind = ScoreKind.PROBABILITY;
    private double namedLevel = 0.5;
    private int partners = 1;
    private boolean meanFeatures;
    private boolean hasOptimal = true;
    private boolean hasAverage;
    private int latent = 1;
    private Palette palette = Palette.light();
    private double em = 12;

    StageHeaders() {
        describeScore();
        describePush();
        fan.setSubtitle(Text.of("stage.fan.subtitle"));
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
        push.style(palette.generator(), palette.secondary(), font, PushPainter.reference(em));
        all().forEach(header -> header.style(palette, em));
    }

    /** Says what the frame shows; true if a text changed, so that it must be arranged anew. */
    boolean describe(StageFrame frame) {
        boolean changed = false;
        StageFrame.Beliefs beliefs = frame.beliefs();
        boolean optimum = beliefs.hasOptimal() || beliefs.score().length == 0;
        if (beliefs.kind() != kind
                || Double.compare(beliefs.level(), namedLevel) != 0
                || beliefs.partners() != partners
                || beliefs.meanFeatures() != meanFeatures
                || optimum != hasOptimal) {
            kind = beliefs.kind();
            namedLevel = beliefs.level();
            partners = beliefs.partners();
            meanFeatures = beliefs.meanFeatures();
            hasOptimal = optimum;
            describeScore();
            describePush();
            changed = true;
        }
        boolean averaged = frame.densities().average().length > 0;
        if (averaged != hasAverage) {
            hasAverage = averaged;
            density.setLegend(
                    averaged
                            ? List.of(real, generated, data, model, average)
                            : List.of(real, generated, data, model));
            changed = true;
        }
        if (frame.fan().dimension() != latent) {
            latent = frame.fan().dimension();
            fan.setSubtitle(Text.of(fanKey(latent)));
            changed = true;
        }
        int reals = frame.densities().realCount();
        int fakes = frame.densities().generatedCount();
        if (reals != realCount || fakes != generatedCount) {
            realCount = reals;
            generatedCount = fakes;
            density.setSubtitle(Text.of("stage.density.samples", Figures.count(reals), Figures.count(fakes)));
            real.explain(Text.of("stage.density.real.hint", Figures.count(reals)));
            generated.explain(Text.of("stage.density.generated.hint", Figures.count(fakes)));
            changed = true;
        }
        return changed;
    }

    private void describeScore() {
        String said = Text.of(kind.key());
        boolean isCritic = kind == ScoreKind.CRITIC;
        score.setTitle(Text.of(isCritic ? "stage.score.title.critic" : "stage.score.title"));
        String hint = Text.of(kind.hint());
        if (meanFeatures) {
            said = Text.of("stage.score.features", said);
            hint = Text.of("stage.score.features.hint", hint);
        }
        if (partners > 1) {
            said = Text.of("stage.score.partners", said);
            hint = Text.of("stage.score.partners.hint", hint, partners);
        }
        score.setSubtitle(said);
        learned.rename(
                Text.of(isCritic ? "stage.score.learned.critic" : "stage.score.learned"), hint);
        String optimum =
                kind == ScoreKind.HINGE
                        ? "stage.score.optimal.hinge.hint"
                        : "stage.score.optimal.hint";
        optimal.explain(Text.of(optimum));
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
        push.rename(
                Text.of(isLogarithmic ? "stage.fan.push.nats" : "stage.fan.push"),
                Text.of("stage.fan.push.hint"));
    }

    /** What the dotted line says. */
    private String levelName() {
        if (kind == ScoreKind.CRITIC) {
            return Text.of("stage.score.mean");
        }
        return Text.of(
                "stage.score.equilibrium.at",
                namedLevel == 0.5 ? "½" : new AxisNumbers(false).format(namedLevel));
    }

    private static String fanKey(int latent) {
        return switch (latent) {
            case 1 -> "stage.fan.subtitle";
            case 2 -> "stage.fan.subtitle.plane";
            default -> "stage.fan.subtitle.space";
        };
    }

    /** Places the headers and, with what they need, everything else. */
    StageLayout arrange(double width, double height, Insets insets, double fontSize) {
        double inner = width - insets.getLeft() - insets.getRight();
        StageLayout layout = attempt(width, height, insets, fontSize, inner, 3);
        // Where the panels become too flat, legends give up their lines.
        for (int rows = 2; rows >= 1 && panels(layout) < StageLayout.leastPanels(em); rows--) {
            layout = attempt(width, height, insets, fontSize, inner, rows);
        }
        for (int i = 0; i < 3; i++) {
            all().get(i).relocate(layout.left(), layout.headerTops()[i]);
        }
        return layout;
    }

    private StageLayout attempt(
            double width, double height, Insets insets, double fontSize, double inner, int rows) {
        double[] heights = new double[3];
        for (int i = 0; i < 3; i++) {
            heights[i] = all().get(i).arrange(inner, rows);
        }
        return StageLayout.of(width, height, insets, fontSize, heights);
    }

    private static double panels(StageLayout layout) {
        return layout.score().getHeight() + layout.density().getHeight() + layout.fan().getHeight();
    }

    private static LegendEntry entry(LegendEntry.Mark mark, String key, String hint) {
        return new LegendEntry(mark, Text.of(key), Text.of(hint));
    }
}
