package org.ganscope.ui.stage2d;

import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.text.Text;
import org.ganscope.ui.model.LayerChoice;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.Measure;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneLayer;
import org.ganscope.view.plane.PlaneLayers;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All layers of the plane, which a click switches, the scale of the arrows, and the colours of the
 * background. It describes the last picture. For the keyboard it is one Tab stop: up and down move
 * through the layers, Enter switches one. Right of the plane it is one column; below it, flat, it
 * has two columns with the colours next to them.
 */
final class LayerLegend extends Region {
    private static final double BAR_HEIGHT = 18;

    private static final double BAR_WIDTH = 4.2;

    /** The number of columns of layers if it is flat. */
    private static final int COLUMNS = 2;

    /** Below this height there is no room for colours between the texts of the bar. */
    private static final double LEAST_BAR_HEIGHT = 10;

    private final Map<PlaneLayer, LayerEntry> entries = new EnumMap<>(PlaneLayer.class);
    private final PushKey pushKey;
    private final ColourBar bar;
    private final LayerChoice choice;
    private Palette palette = Palette.light();
    private double em = 12;
    private boolean isFlat;
    private Optional<Rectangle2D> barBeside = Optional.empty();
    private PlaneLayers.@Nullable Belief believed;
    private long trailSteps = -1;
    private boolean isStandardised;
    private @Nullable GroundScale scale;

    LayerLegend(RunId run, LayerChoice choice) {
        this.choice = choice;
        pushKey = new PushKey(run);
        bar = new ColourBar(run);
        setId(run.of("layers"));
        setManaged(false);
        for (PlaneLayer layer : PlaneLayer.values()) {
            LayerEntry entry = new LayerEntry(run, layer, () -> choice.toggle(layer));
            entry.setOnKeyPressed(event -> press(layer, event));
            entry.setFocusTraversable(layer == PlaneLayer.SCORE);
            entries.put(layer, entry);
            getChildren().add(entry);
        }
        getChildren().addAll(pushKey, bar);
        choice.shownProperty()
                .subscribe(shown -> {
                    entries.forEach((layer, entry) -> entry.setShown(shown.contains(layer)));
                });
        describe(PlaneLayers.none().belief(), 0);
    }

    void style(Palette newPalette, double newEm) {
        palette = newPalette;
        em = newEm;
        entries.forEach((layer, entry) -> entry.style(palette, colour(layer), em));
        requestLayout();
    }

    private void press(PlaneLayer layer, KeyEvent event) {
        switch (event.getCode()) {
            case UP, KP_UP -> focus(layer.ordinal() - 1);
            case DOWN, KP_DOWN -> focus(layer.ordinal() + 1);
            case ENTER -> entry(layer).fire();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Moves the keyboard focus to the next layer, wrapping at the ends. */
    private void focus(int at) {
        PlaneLayer[] all = PlaneLayer.values();
        PlaneLayer next = all[Math.floorMod(at, all.length)];
        entries.forEach((layer, entry) -> entry.setFocusTraversable(layer == next));
        entry(next).requestFocus();
    }

    private Color colour(PlaneLayer layer) {
        return switch (layer) {
            case SCORE, OPTIMAL, DIFFERENCE -> palette.discriminator();
            case REAL -> palette.data();
            case GENERATED, DENSITY, MANIFOLD, TRAILS -> palette.generator();
            case PUSH -> palette.text();
            case MODES -> palette.secondary();
        };
    }

    /** Describes a picture; does nothing if nothing has changed. */
    void update(PlaneFrame frame, PlaneRanges ranges) {
        PlaneLayers layers = frame.layers();
        PlaneLayers.Belief belief = layers.belief();
        boolean standardised = Measure.areOnOtherScales(frame.measures());
        if (!belief.equals(believed)
                || layers.trails().steps() != trailSteps
                || standardised != isStandardised) {
            isStandardised = standardised;
            describe(belief, layers.trails().steps());
            drawPush();
        }
        boolean hasGround = layers.ground().isPresent();
        boolean hasPush = layers.shown().contains(PlaneLayer.PUSH);
        bar.setVisible(hasGround);
        if (hasPush != pushKey.isVisible()) {
            pushKey.setVisible(hasPush);
            requestLayout();
        }
        if (hasGround && ranges.ground() != scale) {
            scale = ranges.ground();
            drawBar();
        }
    }

    private void describe(PlaneLayers.Belief belief, long steps) {
        boolean isNew = !belief.equals(believed);
        choice.offer(belief.layers());
        believed = belief;
        trailSteps = steps;
        boolean isCritic = belief.kind() == ScoreKind.CRITIC;
        name(
                PlaneLayer.SCORE,
                isCritic ? "layer.score.critic" : "layer.score",
                isCritic ? "layer.score.critic.hint" : "layer.score.hint",
                true);
        String none = "layer.optimal.none";
        boolean optimum = belief.hasOptimum();
        name(PlaneLayer.OPTIMAL, "layer.optimal", optimum ? "layer.optimal.hint" : none, optimum);
        name(
                PlaneLayer.DIFFERENCE,
                "layer.difference",
                optimum ? "layer.difference.hint" : none,
                optimum);
        name(PlaneLayer.REAL, "layer.real", "layer.real.hint", true);
        name(
                PlaneLayer.GENERATED,
                belief.hasAverage() ? "layer.generated.average" : "layer.generated",
                belief.hasAverage() ? "layer.generated.average.hint" : "layer.generated.hint",
                true);
        name(PlaneLayer.DENSITY, "layer.density", "layer.density.hint", true);
        String push = Text.of("layer.push.hint");
        entry(PlaneLayer.PUSH)
                .describe(
                        Text.of("layer.push"),
                        isStandardised ? Text.of("layer.push.standardised.hint", push) : push,
                        true);
        name(PlaneLayer.MANIFOLD, "layer.manifold", manifoldHint(belief.latentDimension()), true);
        entry(PlaneLayer.TRAILS)
                .describe(
                        Text.of("layer.trails"),
                        Text.of("layer.trails.hint", String.valueOf(steps)),
                        true);
        boolean modes = belief.hasModes();
        name(
                PlaneLayer.MODES,
                "layer.modes",
                modes ? "layer.modes.hint" : "layer.modes.none",
                modes);
        if (isNew) {
            scale = null;
            requestLayout();
        }
    }

    private static String manifoldHint(int latentDimension) {
        return switch (latentDimension) {
            case 1 -> "layer.manifold.curve.hint";
            case 2 -> "layer.manifold.hint";
            default -> "layer.manifold.slice.hint";
        };
    }

    /** The key of the sentence that describes a picture. */
    static String subtitle(PlaneLayers layers) {
        if (layers.ground().isEmpty()) {
            return "stage.plane.subtitle.none";
        }
        return switch (layers.ground().get().layer()) {
            case OPTIMAL -> "stage.plane.subtitle.optimal";
            case DIFFERENCE -> "stage.plane.subtitle.difference";
            default ->
                    layers.belief().kind() == ScoreKind.CRITIC
                            ? "stage.plane.subtitle.critic"
                            : "stage.plane.subtitle.score";
        };
    }

    private void name(PlaneLayer layer, String words, String hint, boolean available) {
        boolean isChoice = available && layer.isGround();
        String told = Text.of(hint);
        entry(layer)
                .describe(
                        Text.of(words),
                        isChoice ? told + " " + Text.of("layer.ground.hint") : told,
                        available);
    }

    /** The preferred width of the column. */
    double width() {
        double most = 0;
        for (LayerEntry entry : entries.values()) {
            most = Math.max(most, entry.width());
        }
        return most;
    }

    /** Its smallest height, with the colours of the background if there is one. */
    double leastHeight() {
        return leastRows() + leastBar();
    }

    /** Its smallest height without the colours. */
    double leastRows() {
        return rows() * LayerEntry.leastHeight(em);
    }

    /** Its smallest width if it is flat. */
    double flatWidth() {
        return left(COLUMNS, Math.ceil(width())) + (0.6 + BAR_WIDTH) * em;
    }

    /** Its smallest height if it is flat. */
    double flatHeight() {
        return Math.ceil(flatRows() * LayerEntry.leastHeight(em));
    }

    private int flatRows() {
        return (rows() + COLUMNS - 1) / COLUMNS;
    }

    /**
     * Sets the place of the colour bar, relative to its own corner, if it is not below the layers.
     */
    void setBarBeside(Optional<Rectangle2D> room) {
        if (!room.equals(barBeside)) {
            barBeside = room;
            requestLayout();
        }
    }

    /** Whether it has two columns with the colours next to them. */
    void setFlat(boolean flat) {
        if (flat != isFlat) {
            isFlat = flat;
            requestLayout();
        }
    }

    /** The smallest height of the colour bar, if there is one. */
    double leastBar() {
        return bar.isVisible() ? LEAST_BAR_HEIGHT * em : 0;
    }

    private int rows() {
        return entries.size() + (pushKey.isVisible() ? 1 : 0);
    }

    @Override
    protected void layoutChildren() {
        int rows = isFlat ? flatRows() : rows();
        double bars = isFlat || barBeside.isPresent() ? 0 : leastBar();
        double even = Math.floor((getHeight() - bars) / rows);
        double least = LayerEntry.leastHeight(em);
        double high = Math.max(least, Math.min(LayerEntry.height(em), even));
        double wide = isFlat ? Math.ceil(width()) : getWidth();
        int cell = 0;
        for (LayerEntry entry : entries.values()) {
            entry.resizeRelocate(left(cell / rows, wide), cell % rows * high, wide, high);
            cell++;
            if (entry == entries.get(PlaneLayer.PUSH) && pushKey.isVisible()) {
                pushKey.setWidth(wide);
                pushKey.setHeight(high);
                pushKey.relocate(left(cell / rows, wide), cell % rows * high);
                cell++;
            }
        }
        placeBar(barBeside.orElseGet(() -> barRoom(wide, rows * high)));
        bar.setOpacity(hasRoomForBar() ? 1 : 0);
        drawBar();
        drawPush();
    }

    /** Places it right of the layers if it is flat, else below them. */
    private boolean hasRoomForBar() {
        return isFlat
                ? getWidth() >= flatWidth()
                : barBeside.isPresent() || getHeight() >= leastHeight();
    }

    private Rectangle2D barRoom(double wide, double below) {
        if (isFlat) {
            return new Rectangle2D(left(COLUMNS, wide) + 0.6 * em, 0, BAR_WIDTH * em, getHeight());
        }
        double top = below + Math.round(0.5 * em);
        return new Rectangle2D(0, top, getWidth(), Math.max(0, getHeight() - top));
    }

    private void placeBar(Rectangle2D room) {
        bar.relocate(room.getMinX(), room.getMinY());
        bar.setWidth(room.getWidth());
        bar.setHeight(Math.min(room.getHeight(), BAR_HEIGHT * em));
    }

    private double left(int column, double wide) {
        return Math.round(column * (wide + 1.6 * em));
    }

    private void drawBar() {
        GroundScale shown = scale;
        if (shown == null) {
            return;
        }
        if (shown.layer() == PlaneLayer.DIFFERENCE) {
            bar.draw(shown, palette, em, "layer.bar.above", "layer.bar.below");
        } else if (believed != null && believed.kind() == ScoreKind.CRITIC) {
            bar.draw(shown, palette, em, "layer.bar.higher", "layer.bar.lower");
        } else {
            bar.draw(shown, palette, em, "layer.bar.real", "layer.bar.generated");
        }
    }

    private void drawPush() {
        boolean isLogarithmic = believed == null || believed.kind() == ScoreKind.PROBABILITY;
        String unit = Text.of(isStandardised ? "layer.push.unit.standardised" : "layer.push.unit");
        pushKey.draw(
                palette, em, Text.of(isLogarithmic ? "layer.push.nats" : "layer.push.loss", unit));
    }

    /** The entry of a layer. */
    LayerEntry entry(PlaneLayer layer) {
        return Objects.requireNonNull(entries.get(layer));
    }
}
