/** What the stages of one and of two dimensions share: headers with legends, axes, numbers. */
@NullMarked
package org.ganscope.ui.stage;

import org.jspecify.annotations.NullMarked;
