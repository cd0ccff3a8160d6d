/**
 * The common parts of the stages of one and two dimensions: headers with legends, axes, numbers.
 */
@NullMarked
package org.ganscope.ui.stage;

import org.jspecify.annotations.NullMarked;
