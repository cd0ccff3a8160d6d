/** The program in a window: how it starts, and how it handles failures. */
@NullMarked
package org.ganscope.ui.app;

import org.jspecify.annotations.NullMarked;
