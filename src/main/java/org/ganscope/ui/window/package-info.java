/** The window: what a person sees and presses, assembled around one session that is pulled. */
@NullMarked
package org.ganscope.ui.window;

import org.jspecify.annotations.NullMarked;
