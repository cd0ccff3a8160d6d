/** Measures how far the generator is from the target: divergences, distances, coverage of modes. */
@NullMarked
package org.ganscope.metrics;

import org.jspecify.annotations.NullMarked;
