/** Layers that open over the window or a part of it and are closed by Esc. */
@NullMarked
package org.ganscope.ui.overlay;

import org.jspecify.annotations.NullMarked;
