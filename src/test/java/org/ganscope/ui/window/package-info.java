/** Tests that drive the window as a person does: mouse, keys, and waiting for what is then seen. */
@NullMarked
package org.ganscope.ui.window;

import org.jspecify.annotations.NullMarked;
