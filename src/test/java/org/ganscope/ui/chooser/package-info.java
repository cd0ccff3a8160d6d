/** Tests of the board of scenarios. */
@NullMarked
package org.ganscope.ui.chooser;

import org.jspecify.annotations.NullMarked;
