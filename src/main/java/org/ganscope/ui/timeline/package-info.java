/** The time of a run: which step is looked at, what was changed where, and what came of it. */
@NullMarked
package org.ganscope.ui.timeline;

import org.jspecify.annotations.NullMarked;
