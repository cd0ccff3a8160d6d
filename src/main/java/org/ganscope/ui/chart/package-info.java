/**
 * Charts of values against training steps, as a pure view: fed with decimated curves, sharing one
 * window of steps, knowing nothing of the engine.
 */
@NullMarked
package org.ganscope.ui.chart;

import org.jspecify.annotations.NullMarked;
