/** Planted violations: see {@code org.ganscope.house.FenceTest}. */
@NullMarked
package org.ganscope.house.planted.ui.stage2d;

import org.jspecify.annotations.NullMarked;
