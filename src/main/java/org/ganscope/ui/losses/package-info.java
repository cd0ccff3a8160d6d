/** The formulas of the game in force, with the numbers of the step. */
@NullMarked
package org.ganscope.ui.losses;

import org.jspecify.annotations.NullMarked;
