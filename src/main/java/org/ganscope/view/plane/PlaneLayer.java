package org.ganscope.view.plane;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the plane can show, one over the other. Each is switched by a digit. */
public enum PlaneLayer {
    /** What D says, as a ground of colours with level lines. */
    SCORE('1', "score", true),
    /** What the best D would say, as the ground. */
    OPTIMAL('2', "optimal", false),
    /** What D says beyond the best D, as the ground. */
    DIFFERENCE('3', "difference", false),
    /** Real samples. */
    REAL('4', "real", true),
    /** Generated samples. */
    GENERATED('5', "generated", true),
    /** The density of generated samples. */
    DENSITY('6', "density", false),
    /** Arrows along which the generator's loss moves some generated samples. */
    PUSH('7', "push", true),
    /** Where a grid of the latent space comes to lie. */
    MANIFOLD('8', "manifold", true),
    /** The way that some generated samples came. */
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

    /** Whether it fills the ground: of these only one is shown at a time. */
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
