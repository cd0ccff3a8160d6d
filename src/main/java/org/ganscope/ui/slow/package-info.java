/** One step in slow motion: its algorithm, its numbers, its buttons. */
@NullMarked
package org.ganscope.ui.slow;

import org.jspecify.annotations.NullMarked;
