/** Planted violations: see {@code org.ganscope.house.FenceTest}. */
@NullMarked
package org.ganscope.house.planted.view;

import org.jspecify.annotations.NullMarked;
