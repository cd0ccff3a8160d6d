package org.ganscope.ui.stage2d;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Pen;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Typeface;
import org.ganscope.view.plane.PlaneProbe;

/** The static layer of the latent square: the shading of the prior, the axes, their numbers. */
final class LatentAxes {
    /** The darkness of the densest place. */
    private static final double DARKEST = 0.6;

    private LatentAxes() {}

    /** The height of the name above. */
    static double above(double em) {
        return Math.round(1.6 * em);
    }

    /** The height of the numbers below. */
    static double below(double em) {
        return Math.round(1.5 * em);
    }

    /** The width of the numbers at the left. */
    static double before(double em) {
        return Math.round(1.6 * em);
    }

    /** The square itself, or the strip, in whole pixels. */
    static Rectangle2D panel(double width, double height, double em, boolean isLine) {
        double across = Math.max(1, Math.floor(width - before(em) - 1));
        double down = Math.max(1, Math.floor(height - above(em) - below(em)));
        double side = Math.min(across, down);
        return new Rectangle2D(before(em), above(em), isLine ? across : side, isLine ? down : side);
    }

    static void draw(
            Pen to,
            PlaneProbe.Latent latent,
            Rectangle2D panel,
            Palette palette,
            double em,
            boolean focused) {
        to.clear();
        to.drawImage(shading(latent, panel, palette), panel.getMinX(), panel.getMinY());
        to.setStroke(focused ? palette.accent() : palette.secondary());
        to.setLineWidth(1);
        to.strokeRect(
                panel.getMinX() - 0.5,
                panel.getMinY() - 0.5,
                panel.getWidth() + 1,
                panel.getHeight() + 1);
        numbers(to, latent, panel, palette, em);
    }

    private static WritableImage shading(
            PlaneProbe.Latent latent, Rectangle2D panel, Palette palette) {
        int width = (int) panel.getWidth();
        int height = (int) panel.getHeight();
        WritableImage image = new WritableImage(width, height);
        PixelWriter pixels = image.getPixelWriter();
        double length = latent.range().length();
        for (int row = 0; row < height; row++) {
            double second = latent.isLine() ? 0 : ((row + 0.5) / height - 0.5) * length;
            for (int column = 0; column < width; column++) {
                double first = ((column + 0.5) / width - 0.5) * length;
                double square = first * first + second * second;
                double density = latent.isNormal() ? Math.exp(-square / 2) : 0.5;
                pixels.setArgb(column, row, Argb.of(palette.generator(), DARKEST * density));
            }
        }
        return image;
    }

    private static double width(String words, Font font) {
        javafx.scene.text.Text measured = new javafx.scene.text.Text(words);
        measured.setFont(font);
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }

    private static void numbers(
            Pen to, PlaneProbe.Latent latent, Rectangle2D panel, Palette palette, double em) {
        double end = Math.floor(latent.range().high());
        to.setFont(Typeface.of(em, false));
        for (double value : new double[] {-end, 0, end}) {
            double share = (value - latent.range().low()) / latent.range().length();
            to.setFill(palette.secondary());
            to.setTextAlign(TextAlignment.CENTER);
            to.setTextBaseline(VPos.TOP);
            double x = panel.getMinX() + share * panel.getWidth();
            to.fillText(NumberDisplay.axis(value), x, panel.getMaxY() + 0.25 * em);
            if (!latent.isLine()) {
                to.setTextAlign(TextAlignment.RIGHT);
                to.setTextBaseline(VPos.CENTER);
                double y = panel.getMaxY() - share * panel.getHeight();
                to.fillText(NumberDisplay.axis(value), panel.getMinX() - 0.4 * em, y);
            }
        }
        to.setFont(Typeface.of(em, true));
        to.setFill(palette.text());
        to.setTextAlign(TextAlignment.LEFT);
        to.setTextBaseline(VPos.CENTER);
        String name = Text.of(latent.isLine() ? "stage.latent.line" : "stage.latent.plane");
        // above a small square it begins further left if its end would be cut off
        double free = to.width() - width(name, to.getFont());
        to.fillText(name, Math.clamp(free, 0, panel.getMinX()), above(em) / 2);
    }
}
