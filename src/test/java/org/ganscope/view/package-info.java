/** Tests of this package. */
@NullMarked
package org.ganscope.view;

import org.jspecify.annotations.NullMarked;
