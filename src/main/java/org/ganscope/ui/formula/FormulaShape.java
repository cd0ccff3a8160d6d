package org.ganscope.ui.formula;

import java.awt.geom.Path2D;
import java.util.Map;

/**
 * The ink of a formula. All lengths are in ems.
 *
 * @param inks what is drawn in each colour, with the baseline at y = 0, downwards
 * @param height above the baseline
 * @param depth below the baseline
 */
record FormulaShape(Map<FormulaInk, Path2D> inks, double width, double height, double depth) {}
