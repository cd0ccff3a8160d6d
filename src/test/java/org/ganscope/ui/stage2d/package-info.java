/** Tests of the stage of a game over the plane. */
@NullMarked
package org.ganscope.ui.stage2d;

import org.jspecify.annotations.NullMarked;
