/** The colours and styles of the window, light and dark: one colour language for every view. */
@NullMarked
package org.ganscope.ui.theme;

import org.jspecify.annotations.NullMarked;
