/**
 * The arithmetic under everything: SIMD kernels over EJML matrices, elementary functions with the
 * same bits on every machine, and random streams that can be split.
 */
@NullMarked
package org.ganscope.math;

import org.jspecify.annotations.NullMarked;
