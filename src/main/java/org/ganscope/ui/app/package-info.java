/** The program as a window of its own: how it starts, and what it does where something fails. */
@NullMarked
package org.ganscope.ui.app;

import org.jspecify.annotations.NullMarked;
