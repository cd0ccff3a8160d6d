/** The kinds of file that a run can be exported as. */
@NullMarked
package org.ganscope.export.kind;

import org.jspecify.annotations.NullMarked;
