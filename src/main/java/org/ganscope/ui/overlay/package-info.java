/** What opens over the window or over a part of it, and is closed by Esc. */
@NullMarked
package org.ganscope.ui.overlay;

import org.jspecify.annotations.NullMarked;
