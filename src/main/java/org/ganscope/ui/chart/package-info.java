/**
 * Charts of values against training steps, as a pure view: it shows decimated curves over one
 * shared window of steps and knows nothing of the engine.
 */
@NullMarked
package org.ganscope.ui.chart;

import org.jspecify.annotations.NullMarked;
