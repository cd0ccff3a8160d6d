/**
 * Checks of the machine before JavaFX is started: whether a window can be shown, and which native
 * libraries are missing. Needs only the JDK, so that it can report missing libraries.
 */
@NullMarked
package org.ganscope.platform;

import org.jspecify.annotations.NullMarked;
