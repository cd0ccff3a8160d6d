/** Benchmarks of the window. */
@NullMarked
package org.ganscope.ui;

import org.jspecify.annotations.NullMarked;
