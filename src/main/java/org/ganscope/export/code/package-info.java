/**
 * A run for Python: the program that trains the same in PyTorch, as a script and as a notebook, and
 * weights and batches as arrays.
 */
@NullMarked
package org.ganscope.export.code;

import org.jspecify.annotations.NullMarked;
