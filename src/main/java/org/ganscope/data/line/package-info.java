/** The distributions on the line that have a formula. */
@NullMarked
package org.ganscope.data.line;

import org.jspecify.annotations.NullMarked;
