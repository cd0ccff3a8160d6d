package org.ganscope.ui.chooser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.Distribution;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The small picture of a target")
class ThumbnailPainterTest {
    private static final int SIZE = 100;
    private static final Palette PALETTE = Palette.dark();

    private static Raster picture(TargetKind kind) {
        Distribution distribution = TargetConfig.standard(kind).create();
        ThumbnailPainter painter =
                distribution instanceof Distribution1D line
                        ? new LineThumbnail(line)
                        : PlaneThumbnail.ofSamples((Distribution2D) distribution, false);
        Raster raster = new Raster();
        raster.resize(SIZE, SIZE, 1);
        painter.paint(raster, SIZE, SIZE, PALETTE);
        return raster;
    }

    /** How many pixels of a rectangle are mostly covered. */
    private static int inked(Raster raster, int left, int top, int right, int bottom) {
        int count = 0;
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                count += raster.pixel(column, row) >>> 24 > 0x80 ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @EnumSource
    void showsSomethingInTheColourOfDataOnly(TargetKind kind) {
        Raster raster = picture(kind);
        int inked = inked(raster, 0, 0, SIZE, SIZE);
        assertTrue(inked > 100, "only " + inked + " pixels");
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                int argb = raster.pixel(column, row);
                double alpha = (argb >>> 24) / 255.0;
                assertEquals(255 * alpha * PALETTE.data().getRed(), argb >> 16 & 0xFF, 2.5);
                assertEquals(255 * alpha * PALETTE.data().getBlue(), argb & 0xFF, 2.5);
            }
        }
    }

    @Test
    void ofAGameWithOneLatentNumberHasAThread() {
        Raster raster = new Raster();
        raster.resize(SIZE, SIZE, 1);
        PlaneThumbnail.ofSamples(TargetConfig.standard(TargetKind.CIRCLES).create2D(), true)
                .paint(raster, SIZE, SIZE, PALETTE);
        int thread = 0;
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                int argb = raster.pixel(column, row);
                thread += (argb >> 16 & 0xFF) > (argb & 0xFF) + 60 ? 1 : 0;
            }
        }
        assertTrue(thread > 200, thread + " pixels in the colour of G");
    }

    @Test
    void ofFewRowsHasADotForEachOfThem() {
        double[] x = {1, 5, 9};
        double[] y = {2, 8, 4};
        Table table = Table.of(TableFile.of("three.csv"), x, y);
        TargetConfig target = TargetConfig.standard(TargetKind.TABLE_PLANE).withMaterial(table);
        Raster raster = new Raster();
        raster.resize(SIZE, SIZE, 1);
        PlaneThumbnail.ofRows(target.create2D(), table).paint(raster, SIZE, SIZE, PALETTE);
        int inked = inked(raster, 0, 0, SIZE, SIZE);
        int most = 9; // pixels of a dot
        assertTrue(inked > most && inked <= 3 * most, inked + " pixels");
    }

    @Test
    void ofARingIsEmptyWithinAndFullAtTheModes() {
        Raster raster = picture(TargetKind.RING);
        assertEquals(0, inked(raster, 35, 35, 65, 65));
        // The region is a square; modes at (2, 0) and (0, 2).
        var region = TargetConfig.standard(TargetKind.RING).create2D().range();
        int at = (int) (SIZE * (2 - region.x().low()) / region.x().length());
        assertTrue(inked(raster, at - 4, 46, at + 4, 54) > 10);
        assertTrue(inked(raster, 46, SIZE - at - 4, 54, SIZE - at + 4) > 10);
    }

    @Test
    void ofTwoModesIsHighAtTheModesAndLowBetween() {
        Raster raster = picture(TargetKind.TWO_MODES);
        int top = 30;
        assertTrue(inked(raster, 20, 0, 40, top) > 10, "the left mode is not high");
        assertTrue(inked(raster, 60, 0, 80, top) > 10, "the right mode is not high");
        assertEquals(0, inked(raster, 45, 0, 55, SIZE - 10), "between them the density is high");
    }
}
