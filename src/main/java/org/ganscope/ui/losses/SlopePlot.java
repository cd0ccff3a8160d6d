package org.ganscope.ui.losses;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.ganscope.session.BatchLogits;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.raster.RasterView;
import org.ganscope.ui.theme.Palette;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * −ln D and ln(1 − D), or their slopes, over the logit s of D = σ(s): that of the loss in use in
 * G's colour with a dot for each sample of the batch, the other one thin with rings.
 */
final class SlopePlot extends Region {
    /** What is drawn over the logit. */
    enum Kind {
        LOSS("formulas.plot.loss", "−ln D", "ln(1 − D)") {
            @Override
            double nonSaturating(double s) {
                return Math.max(-s, 0) + Math.log1p(Math.exp(-Math.abs(s)));
            }

            @Override
            double saturating(double s) {
                return -nonSaturating(-s);
            }

            @Override
            double high(double reach) {
                return Math.min(reach, MOST);
            }

            @Override
            double low(double reach) {
                return -high(reach);
            }
        },
        SLOPE("formulas.plot.slope", "−(1 − D)", "−D") {
            @Override
            double nonSaturating(double s) {
                return -1 / (1 + Math.exp(s));
            }

            @Override
            double saturating(double s) {
                return nonSaturating(-s);
            }

            @Override
            double high(double reach) {
                return 0;
            }

            @Override
            double low(double reach) {
                return -1;
            }
        };

        /** Losses above this are cut, so that the bend stays visible. */
        private static final double MOST = 8;

        private final String title;
        private final String nonSaturatingName;
        private final String saturatingName;

        Kind(String title, String nonSaturatingName, String saturatingName) {
            this.title = title;
            this.nonSaturatingName = nonSaturatingName;
            this.saturatingName = saturatingName;
        }

        abstract double nonSaturating(double s);

        abstract double saturating(double s);

        abstract double high(double reach);

        abstract double low(double reach);
    }

    private static final int POINTS = 121;
    private static final double LEAST_REACH = 4;
    private static final double MOST_REACH = 64;

    private final Kind kind;
    private final RasterView picture = new RasterView();
    private final Label title = new Label();
    private final Label rising = new Label();
    private final Label falling = new Label();
    private final Label from = new Label();
    private final Label middle = new Label("0");
    private final Label to = new Label();
    private final Label top = new Label();
    private final Label bottom = new Label();
    private final float[] x = new float[POINTS];
    private final float[] y = new float[POINTS];
    private Optional<Palette> palette = Optional.empty();
    private BatchLogits batch = BatchLogits.NONE;
    private boolean isSaturating;
    private double reach = LEAST_REACH;
    private double left;
    private double width;
    private double above;
    private double height;

    SlopePlot(Kind kind) {
        this.kind = kind;
        getStyleClass().add("slope-plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        title.setText(Text.of(kind.title));
        setAccessibleText(title.getText());
        title.getStyleClass().addAll("secondary", "small");
        rising.setText(kind.nonSaturatingName);
        falling.setText(kind.saturatingName);
        for (Label label : List.of(rising, falling)) {
            label.getStyleClass().addAll("small", "strong");
        }
        for (Label label : List.of(from, middle, to, top, bottom)) {
            label.getStyleClass().addAll("small", "secondary");
        }
        getChildren().addAll(picture, title, rising, falling, from, middle, to, top, bottom);
        setMinWidth(0);
        title.fontProperty().subscribe(this::requestLayout);
    }

    void setPalette(Palette now) {
        palette = Optional.of(now);
        paint();
    }

    /** Shows a batch; {@code saturating} is whether ln(1 − D) is in use. */
    void show(BatchLogits logits, boolean saturating) {
        batch = logits;
        isSaturating = saturating;
        mark(rising, !saturating);
        mark(falling, saturating);
        double wanted = reach(logits);
        if (wanted != reach) {
            reach = wanted;
            requestLayout();
        }
        paint();
    }

    private static void mark(Label name, boolean isInUse) {
        name.getStyleClass().removeAll("generator", "secondary");
        name.getStyleClass().add(isInUse ? "generator" : "secondary");
    }

    /** A power of two that holds all logits. */
    private static double reach(BatchLogits logits) {
        double most = LEAST_REACH;
        for (int i = 0; i < logits.count() && most < MOST_REACH; i++) {
            while (Math.abs(logits.get(i)) > most && most < MOST_REACH) {
                most *= 2;
            }
        }
        return most;
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        return 13 * title.getFont().getSize();
    }

    @Override
    protected double computePrefWidth(double forHeight) {
        return 18 * title.getFont().getSize();
    }

    @Override
    protected double computeMinHeight(double forWidth) {
        return computePrefHeight(forWidth);
    }

    @Override
    protected void layoutChildren() {
        double em = title.getFont().getSize();
        from.setText(NumberDisplay.axis(-reach));
        to.setText(NumberDisplay.axis(reach));
        top.setText(NumberDisplay.axis(kind.high(reach)));
        bottom.setText(NumberDisplay.axis(kind.low(reach)));
        getChildren().stream()
                .filter(Label.class::isInstance)
                .forEach(label -> ((Label) label).autosize());
        left = Math.ceil(2.2 * em);
        width = Math.max(1, getWidth() - left - 0.8 * em);
        above = Math.ceil(1.8 * em);
        height = Math.max(1, getHeight() - above - 1.8 * em);
        title.relocate(0, 0);
        double below = above + height + 0.1 * em;
        from.relocate(left, below);
        middle.relocate(left + width / 2 - middle.getWidth() / 2, below);
        to.relocate(left + width - to.getWidth(), below);
        top.relocate(left - top.getWidth() - 0.3 * em, above - 0.5 * em);
        bottom.relocate(left - bottom.getWidth() - 0.3 * em, above + height - 1.1 * em);
        name(rising, kind == Kind.LOSS ? -0.62 * reach : -0.95 * reach, kind::nonSaturating);
        name(falling, kind == Kind.LOSS ? -0.95 * reach : 0.6 * reach, kind::saturating);
        picture.resizeRaster(getWidth(), getHeight(), picture.outputScale());
        paint();
    }

    /** Places the name of a curve beside it. */
    private void name(Label name, double s, DoubleUnaryOperator curve) {
        double at = y(curve.applyAsDouble(s));
        boolean isOver = at > above + 1.6 * title.getFont().getSize();
        name.relocate(x(s), isOver ? at - 1.6 * title.getFont().getSize() : at + 4);
    }

    private double x(double s) {
        return left + width * (s + reach) / (2 * reach);
    }

    private double y(double value) {
        double low = kind.low(reach);
        return above + height * (1 - (value - low) / (kind.high(reach) - low));
    }

    private void paint() {
        if (palette.isEmpty() || width <= 1 || getWidth() <= 0) {
            return;
        }
        Palette colours = palette.get();
        Raster raster = picture.raster();
        raster.noClip();
        raster.clear();
        int grid = Argb.of(colours.line(), 1);
        raster.fillRect(left, y(0), width, 1, grid);
        raster.fillRect(Math.round(x(0)), above, 1, height, grid);
        raster.fillRect(left, above, 1, height, grid);
        raster.clip(left - 4, above - 4, width + 8, height + 8);
        DoubleUnaryOperator used = isSaturating ? kind::saturating : kind::nonSaturating;
        DoubleUnaryOperator other = isSaturating ? kind::nonSaturating : kind::saturating;
        curve(raster, other, 1.2, colours.secondary());
        curve(raster, used, 2.2, colours.generator());
        for (int i = 0; i < batch.count(); i++) {
            double s = batch.get(i);
            if (Math.abs(s) <= reach) {
                raster.ring(
                        x(s), y(other.applyAsDouble(s)), 2.4, 1, Argb.of(colours.secondary(), 0.6));
                raster.disc(
                        x(s), y(used.applyAsDouble(s)), 3.4, Argb.of(colours.generator(), 0.45));
            }
        }
        raster.noClip();
        picture.update();
    }

    private void curve(Raster raster, DoubleUnaryOperator curve, double line, Color colour) {
        for (int i = 0; i < POINTS; i++) {
            double s = reach * (2.0 * i / (POINTS - 1) - 1);
            x[i] = (float) x(s);
            y[i] = (float) y(curve.applyAsDouble(s));
        }
        raster.polyline(x, y, POINTS, line, Argb.of(colour, 1));
    }
}
