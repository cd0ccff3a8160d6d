/** The output of a run for other programs: its metrics, samples and pictures; kinds of file. */
@NullMarked
package org.ganscope.export;

import org.jspecify.annotations.NullMarked;
