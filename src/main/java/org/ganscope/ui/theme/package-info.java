/**
 * The colours and styles of the window, light and dark: the same meaning of colours in every view.
 */
@NullMarked
package org.ganscope.ui.theme;

import org.jspecify.annotations.NullMarked;
