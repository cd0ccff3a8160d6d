package org.ganscope.ui.formula;

import org.scilab.forge.jlatexmath.ColorAtom;

import java.awt.Color;
import java.util.Arrays;

/**
 * The colours of a formula, which the style sheet gives their values. In TeX they have their names:
 * {@code \textcolor{data}{x}}.
 */
enum FormulaInk {
    TEXT(Color.BLACK),
    DATA(new Color(1, 0, 0)),
    GENERATOR(new Color(2, 0, 0)),
    DISCRIMINATOR(new Color(3, 0, 0));

    /** Stands for the ink while the formula is set. */
    private final Color mark;

    FormulaInk(Color mark) {
        this.mark = mark;
    }

    /** Makes their names known to TeX. */
    static void register() {
        for (FormulaInk ink : values()) {
            if (ink != TEXT) {
                ColorAtom.Colors.put(ink.style(), ink.mark);
            }
        }
    }

    /** The ink of what is drawn in a colour; that of the text for one that is none of them. */
    static FormulaInk of(Color drawn) {
        return Arrays.stream(values())
                .filter(ink -> ink.mark.equals(drawn))
                .findFirst()
                .orElse(TEXT);
    }

    /** The style class, and the name in TeX. */
    String style() {
        return switch (this) {
            case TEXT -> "text";
            case DATA -> "data";
            case GENERATOR -> "generator";
            case DISCRIMINATOR -> "discriminator";
        };
    }
}
