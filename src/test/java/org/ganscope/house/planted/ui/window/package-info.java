/** Planted violations: see {@code org.ganscope.house.FenceTest}. */
@NullMarked
package org.ganscope.house.planted.ui.window;

import org.jspecify.annotations.NullMarked;
