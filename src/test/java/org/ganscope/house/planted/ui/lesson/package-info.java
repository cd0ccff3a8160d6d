/** Planted violations: see {@code org.ganscope.house.FenceTest}. */
@NullMarked
package org.ganscope.house.planted.ui.lesson;

import org.jspecify.annotations.NullMarked;
