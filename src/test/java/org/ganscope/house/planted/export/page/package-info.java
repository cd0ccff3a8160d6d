/** Planted violations: see {@code org.ganscope.house.FenceTest}. */
@NullMarked
package org.ganscope.house.planted.export.page;

import org.jspecify.annotations.NullMarked;
