/** Planted violations: see {@code org.ganscope.house.FenceTest}. */
@NullMarked
package org.ganscope.house.planted.ui.predict;

import org.jspecify.annotations.NullMarked;
