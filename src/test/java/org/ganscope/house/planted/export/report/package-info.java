/** Planted violations: see {@code org.ganscope.house.FenceTest}. */
@NullMarked
package org.ganscope.house.planted.export.report;

import org.jspecify.annotations.NullMarked;
