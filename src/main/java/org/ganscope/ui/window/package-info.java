/**
 * The window: everything that you see and use, assembled around one session that it pulls frames
 * from.
 */
@NullMarked
package org.ganscope.ui.window;

import org.jspecify.annotations.NullMarked;
