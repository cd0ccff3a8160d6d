/** Tests of the editor in which you draw the data. */
@NullMarked
package org.ganscope.ui.drawing;

import org.jspecify.annotations.NullMarked;
