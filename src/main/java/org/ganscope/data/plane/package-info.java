/** The distributions over the plane that have a formula. */
@NullMarked
package org.ganscope.data.plane;

import org.jspecify.annotations.NullMarked;
