package org.ganscope.ui.theme;

import javafx.scene.paint.Color;

/**
 * What viewers see: all three kinds of cones, or without the long, the middle or the short ones, by
 * the matrices of Machado, Oliveira and Fernandes 2009 (severity 1), which act on linear RGB.
 */
public enum ColourVision {
    FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998),
    DEUTERANOPIA(
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881),
    TRITANOPIA(
            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
            0.303900);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /** An opaque colour as such a viewer sees it. */
    Lab seen(Color colour) {
        double[] rgb = {
            linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())
        };
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            double sum = 0;
            for (int column = 0; column < 3; column++) {
                sum += matrix[3 * row + column] * rgb[column];
            }
            seen[row] = Math.clamp(sum, 0, 1);
        }
        return Lab.ofLinearRgb(seen[0], seen[1], seen[2]);
    }

    /** How much two colours differ for such a viewer (CIEDE2000). */
    public double difference(Color a, Color b) {
        return seen(a).difference(seen(b));
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
