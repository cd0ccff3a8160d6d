/** The command line: the same program without a window. */
@NullMarked
package org.ganscope.cli;

import org.jspecify.annotations.NullMarked;
