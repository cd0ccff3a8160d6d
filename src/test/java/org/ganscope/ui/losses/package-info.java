/** Tests of the formulas of the game. */
@NullMarked
package org.ganscope.ui.losses;

import org.jspecify.annotations.NullMarked;
