/** The learning-rate map: many short runs with two settings varied, one cell for each pair. */
@NullMarked
package org.ganscope.ui.sweep;

import org.jspecify.annotations.NullMarked;
