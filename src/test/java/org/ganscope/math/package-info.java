/** Tests of the arithmetic: against definitions spelled out, against EJML, and against theory. */
@NullMarked
package org.ganscope.math;

import org.jspecify.annotations.NullMarked;
