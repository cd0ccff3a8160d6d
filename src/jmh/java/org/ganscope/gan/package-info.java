/** Benchmarks of training. */
@NullMarked
package org.ganscope.gan;

import org.jspecify.annotations.NullMarked;
