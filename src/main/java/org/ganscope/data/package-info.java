/**
 * The distributions that a generator is to learn: sampling, exact densities, modes and natural
 * ranges.
 */
@NullMarked
package org.ganscope.data;

import org.jspecify.annotations.NullMarked;
