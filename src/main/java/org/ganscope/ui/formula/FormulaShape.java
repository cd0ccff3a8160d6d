package org.ganscope.ui.formula;

import java.awt.geom.Path2D;

/**
 * The ink of a formula. All lengths are in ems.
 *
 * @param ink with the baseline at y = 0, downwards
 * @param height above the baseline
 * @param depth below the baseline
 */
record FormulaShape(Path2D ink, double width, double height, double depth) {}
