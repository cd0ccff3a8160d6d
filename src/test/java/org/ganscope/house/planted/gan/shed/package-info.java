/** Planted violations: see {@code org.ganscope.house.FenceTest}. */
@NullMarked
package org.ganscope.house.planted.gan.shed;

import org.jspecify.annotations.NullMarked;
