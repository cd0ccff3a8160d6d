/** Tests that the window can be drawn without being shown. */
@NullMarked
package org.ganscope.ui.picture;

import org.jspecify.annotations.NullMarked;
