/**
 * What every distribution that a generator is to learn can do: sampling, exact densities, modes and
 * natural ranges.
 */
@NullMarked
package org.ganscope.data;

import org.jspecify.annotations.NullMarked;
