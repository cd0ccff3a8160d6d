package org.ganscope.export;

import org.ganscope.experiment.FinalPlanePicture;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * A game over the plane as a picture (SVG): the critic's level lines, dark where it is low and
 * light where it is high, some data (blue crosses) and some generated samples (orange dots), as in
 * the figures of Gulrajani et al. 2017. Without level lines if the critic has no value at single
 * points.
 */
public final class PortraitSvg {
    private static final int PIXELS = 640;
    private static final int LEVELS = 12;
    private static final String DATA = "#0072B2";
    private static final String GENERATOR = "#DF7B00";

    private final FinalPlanePicture portrait;
    private final Writer out;

    private PortraitSvg(FinalPlanePicture portrait, Writer out) {
        this.portrait = portrait;
        this.out = out;
    }

    /** Writes the picture. */
    public static void write(Writer out, FinalPlanePicture portrait) throws IOException {
        new PortraitSvg(portrait, out).write();
    }

    private void write() throws IOException {
        print("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">%n", PIXELS, PIXELS);
        print("<rect width=\"%d\" height=\"%d\" fill=\"#FFFFFF\"/>%n", PIXELS, PIXELS);
        if (portrait.hasCritic()) {
            levels();
        }
        print("<path stroke=\"%s\" stroke-width=\"1.2\" d=\"", DATA);
        for (int i = 0; i < portrait.realCount(); i++) {
            double x = across(portrait.realX(i));
            double y = down(portrait.realY(i));
            print("M%.1f %.1fh6M%.1f %.1fv6", x - 3, y, x, y - 3);
        }
        print("\"/>%n<g fill=\"%s\">%n", GENERATOR);
        for (int i = 0; i < portrait.generatedCount(); i++) {
            double x = across(portrait.generatedX(i));
            double y = down(portrait.generatedY(i));
            print("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"1.5\"/>%n", x, y);
        }
        print("</g>%n</svg>%n");
    }

    /** Level lines at equal distances between the critic's least and greatest value. */
    private void levels() throws IOException {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < portrait.side(); row++) {
            for (int column = 0; column < portrait.side(); column++) {
                low = Math.min(low, portrait.critic(column, row));
                high = Math.max(high, portrait.critic(column, row));
            }
        }
        for (int i = 1; i <= LEVELS; i++) {
            double share = i / (LEVELS + 1.0);
            level(low + share * (high - low), (int) (40 + 170 * share));
        }
    }

    private void level(double value, int grey) throws IOException {
        print("<path fill=\"none\" stroke=\"rgb(%d,%d,%d)\" d=\"", grey, grey, grey);
        double cell = PIXELS / (portrait.side() - 1.0);
        for (LevelLines.Segment s : LevelLines.of(portrait::critic, portrait.side(), value)) {
            print(
                    "M%.1f %.1fL%.1f %.1f",
                    s.column1() * cell,
                    PIXELS - s.row1() * cell,
                    s.column2() * cell,
                    PIXELS - s.row2() * cell);
        }
        print("\"/>%n");
    }

    private double across(double x) {
        return PIXELS * share(x, portrait.x(0), portrait.x(portrait.side() - 1));
    }

    private double down(double y) {
        return PIXELS * (1 - share(y, portrait.y(0), portrait.y(portrait.side() - 1)));
    }

    private static double share(double value, double low, double high) {
        return (value - low) / (high - low);
    }

    private void print(String format, Object... values) throws IOException {
        out.write(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }
}
