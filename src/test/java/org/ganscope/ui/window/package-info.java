/** Tests that drive the window like a user: mouse, keys, and waiting for the visible result. */
@NullMarked
package org.ganscope.ui.window;

import org.jspecify.annotations.NullMarked;
