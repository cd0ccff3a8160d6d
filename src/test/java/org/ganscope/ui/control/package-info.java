/** Tests of the window's control. */
@NullMarked
package org.ganscope.ui.control;

import org.jspecify.annotations.NullMarked;
