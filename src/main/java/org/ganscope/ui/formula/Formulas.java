package org.ganscope.ui.formula;

import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

import java.util.Optional;

/**
 * Sets formulas that are written in TeX. The first takes some tenths of a second: it reads fonts.
 */
public final class Formulas {
    /** In points; the library rounds smaller letters. */
    private static final float SIZE = 100;

    static {
        FormulaInk.register();
    }

    private Formulas() {}

    /** Why a formula cannot be set; empty if it can. */
    public static Optional<String> trouble(String tex) {
        try {
            icon(tex, true);
            return Optional.empty();
        } catch (ParseException e) {
            return Optional.of(String.valueOf(e.getMessage()).strip());
        }
    }

    private static TeXIcon icon(String tex, boolean isDisplay) {
        int style = isDisplay ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
        return new TeXFormula(tex).createTeXIcon(style, SIZE);
    }

    /**
     * The shape of a formula.
     *
     * @param isDisplay whether it stands in a line of its own
     * @throws ParseException if it cannot be set
     */
    static FormulaShape set(String tex, boolean isDisplay) {
        Box box = icon(tex, isDisplay).getBox();
        return new FormulaShape(
                InkRecorder.record(box, SIZE), box.getWidth(), box.getHeight(), box.getDepth());
    }
}
