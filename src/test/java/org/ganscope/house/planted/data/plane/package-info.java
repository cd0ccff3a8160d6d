/** Planted violations: see {@code org.ganscope.house.FenceTest}. */
@NullMarked
package org.ganscope.house.planted.data.plane;

import org.jspecify.annotations.NullMarked;
