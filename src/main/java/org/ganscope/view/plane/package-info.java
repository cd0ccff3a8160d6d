/** Pictures of a game over the plane. */
@NullMarked
package org.ganscope.view.plane;

import org.jspecify.annotations.NullMarked;
