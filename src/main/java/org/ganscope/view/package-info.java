/**
 * Pictures of a run without a window: what is drawn of a snapshot, as immutable frames. It knows no
 * JavaFX; a frame is a function of a snapshot and a request.
 */
@NullMarked
package org.ganscope.view;

import org.jspecify.annotations.NullMarked;
