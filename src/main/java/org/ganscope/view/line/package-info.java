/** Pictures of a game on the line. */
@NullMarked
package org.ganscope.view.line;

import org.jspecify.annotations.NullMarked;
