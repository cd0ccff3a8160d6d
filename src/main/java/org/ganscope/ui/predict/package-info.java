/** Predict first: a curve is sketched over its covered plot before the run shows it. */
@NullMarked
package org.ganscope.ui.predict;

import org.jspecify.annotations.NullMarked;
