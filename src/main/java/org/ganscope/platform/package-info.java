/**
 * A look at the machine before JavaFX is started: whether a window can be shown, and which native
 * libraries are missing. Needs nothing but the JDK, so that it can speak where libraries are
 * missing.
 */
@NullMarked
package org.ganscope.platform;

import org.jspecify.annotations.NullMarked;
