/** Tests of this package. */
@NullMarked
package org.ganscope.view.line;

import org.jspecify.annotations.NullMarked;
