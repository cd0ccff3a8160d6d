/** Files that a person hands to the window: asked for in a dialog or dropped onto it. */
@NullMarked
package org.ganscope.ui.files;

import org.jspecify.annotations.NullMarked;
