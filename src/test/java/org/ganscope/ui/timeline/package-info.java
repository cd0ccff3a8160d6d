/** Tests of the timeline. */
@NullMarked
package org.ganscope.ui.timeline;

import org.jspecify.annotations.NullMarked;
