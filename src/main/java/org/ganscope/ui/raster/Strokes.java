package org.ganscope.ui.raster;

import java.awt.BasicStroke;

/** Strokes of AWT like those of JavaFX. */
public final class Strokes {
    private static final float MITER = 10;

    private Strokes() {}

    /**
     * A stroke, dashed if there are lengths of dashes.
     *
     * @param cap of {@link BasicStroke}
     * @param join of {@link BasicStroke}
     */
    public static BasicStroke of(double width, int cap, int join, double... dashes) {
        if (dashes == null || dashes.length == 0) {
            return new BasicStroke((float) width, cap, join, MITER);
        }
        float[] lengths = new float[dashes.length];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = (float) dashes[i];
        }
        return new BasicStroke((float) width, cap, join, MITER, lengths, 0);
    }
}
