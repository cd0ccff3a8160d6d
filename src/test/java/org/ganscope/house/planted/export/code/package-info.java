/** Planted violations: see {@code org.ganscope.house.FenceTest}. */
@NullMarked
package org.ganscope.house.planted.export.code;

import org.jspecify.annotations.NullMarked;
