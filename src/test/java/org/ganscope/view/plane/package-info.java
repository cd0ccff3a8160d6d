/** Tests of this package. */
@NullMarked
package org.ganscope.view.plane;

import org.jspecify.annotations.NullMarked;
