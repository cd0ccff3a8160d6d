/**
 * Pictures of a run without a window: the drawing of a snapshot as an immutable frame. Does not use
 * JavaFX; a frame is a function of a snapshot and a request.
 */
@NullMarked
package org.ganscope.view;

import org.jspecify.annotations.NullMarked;
