/** Planted violations: see {@code org.ganscope.house.FenceTest}. */
@NullMarked
package org.ganscope.house.planted.data.own;

import org.jspecify.annotations.NullMarked;
