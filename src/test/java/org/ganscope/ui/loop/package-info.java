/** Tests of the window's loop. */
@NullMarked
package org.ganscope.ui.loop;

import org.jspecify.annotations.NullMarked;
