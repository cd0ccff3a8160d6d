/** Files that you open in the window: chosen in a dialog or dropped onto it. */
@NullMarked
package org.ganscope.ui.files;

import org.jspecify.annotations.NullMarked;
