/** Tests of the look at the machine. */
@NullMarked
package org.ganscope.platform;

import org.jspecify.annotations.NullMarked;
