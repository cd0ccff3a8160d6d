package org.ganscope.view.line;

import java.util.Arrays;
import java.util.Optional;

/**
 * The layers of a picture on the line. Each is switched by a click in the legend and by a digit; a
 * layer that the plane has too has the same digit there.
 */
public enum LineLayer {
    /** The output of D: D(x). */
    SCORE('1', "score"),
    /** The output of the best D: D*(x), with the mean distance. */
    OPTIMAL('2', "optimal"),
    /** The score at which D cannot decide. */
    LEVEL('3', "level"),
    /** The histogram of real samples. */
    REAL('4', "real"),
    /** The histogram of generated samples. */
    GENERATED('5', "generated"),
    /** The density p_g of generated samples. */
    MODEL('6', "model"),
    /** Arrows along which the generator's loss moves generated samples. */
    PUSH('7', "push"),
    /** The lines z → G(z). */
    FAN('8', "fan"),
    /** The density p_data. */
    DATA('9', "data"),
    /** The density of the averaged generator, if one is kept. */
    AVERAGE('0', "average");

    private final char digit;
    private final String key;

    LineLayer(char digit, String key) {
        this.digit = digit;
        this.key = key;
    }

    /** The key that switches it. */
    public char digit() {
        return digit;
    }

    /** Its name in files. */
    public String key() {
        return key;
    }

    /** The layer that a digit switches. */
    public static Optional<LineLayer> of(char digit) {
        return Arrays.stream(values()).filter(layer -> layer.digit == digit).findFirst();
    }

    /** The layer with this name in files. */
    public static Optional<LineLayer> named(String key) {
        return Arrays.stream(values()).filter(layer -> layer.key.equals(key)).findFirst();
    }
}
