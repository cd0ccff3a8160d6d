/** Pictures of the window, drawn in memory for whoever exports them. */
@NullMarked
package org.ganscope.ui.picture;

import org.jspecify.annotations.NullMarked;
