/**
 * The game as a picture: z → G → D ← x, with live numbers. A click on a part opens its settings.
 */
@NullMarked
package org.ganscope.ui.loop;

import org.jspecify.annotations.NullMarked;
