/** Planted violations: see {@code org.ganscope.house.FenceTest}. */
@NullMarked
package org.ganscope.house.planted.data.loft;

import org.jspecify.annotations.NullMarked;
