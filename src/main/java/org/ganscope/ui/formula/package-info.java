/** Formulas in TeX, set as shapes of the window. */
@NullMarked
package org.ganscope.ui.formula;

import org.jspecify.annotations.NullMarked;
