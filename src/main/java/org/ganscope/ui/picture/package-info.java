/** Pictures of the window, drawn in memory for export. */
@NullMarked
package org.ganscope.ui.picture;

import org.jspecify.annotations.NullMarked;
