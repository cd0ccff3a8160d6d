package org.ganscope.view.plane;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The layers of a picture of the plane, one over the other. Each is switched by a digit. */
public enum PlaneLayer {
    /** The output of D, as a coloured background with level lines. */
    SCORE('1', "score", true),
    /** The output of the best D, as the background. */
    OPTIMAL('2', "optimal", false),
    /** The difference between D and the best D, as the background. */
    DIFFERENCE('3', "difference", false),
    /** Real samples. */
    REAL('4', "real", true),
    /** Generated samples. */
    GENERATED('5', "generated", true),
    /** The density of generated samples. */
    DENSITY('6', "density", false),
    /** Arrows along which the generator's loss moves some generated samples. */
    PUSH('7', "push", true),
    /** The image of a grid of the latent space. */
    MANIFOLD('8', "manifold", true),
    /** The trails of some generated samples. */
    TRAILS('9', "trails", false),
    /** The modes of the target with their share of generated samples. */
    MODES('0', "modes", true);

    private final char digit;
    private final String key;
    private final boolean shown;

    PlaneLayer(char digit, String key, boolean shown) {
        this.digit = digit;
        this.key = key;
        this.shown = shown;
    }

    /** The key that switches it. */
    public char digit() {
        return digit;
    }

    /** Its name in files. */
    public String key() {
        return key;
    }

    /** Whether it fills the background: only one of these is shown at a time. */
    public boolean isGround() {
        return this == SCORE || this == OPTIMAL || this == DIFFERENCE;
    }

    /** Whether it needs a D*, which not every game has. */
    public boolean needsOptimum() {
        return this == OPTIMAL || this == DIFFERENCE;
    }

    /** The layers that are shown at first. */
    public static Set<PlaneLayer> standard() {
        Set<PlaneLayer> layers = EnumSet.allOf(PlaneLayer.class);
        layers.removeIf(layer -> !layer.shown);
        return layers;
    }

    /** The layer that a digit switches. */
    public static Optional<PlaneLayer> of(char digit) {
        return Arrays.stream(values()).filter(layer -> layer.digit == digit).findFirst();
    }

    /** The layer with this name in files. */
    public static Optional<PlaneLayer> named(String key) {
        return Arrays.stream(values()).filter(layer -> layer.key.equals(key)).findFirst();
    }
}
