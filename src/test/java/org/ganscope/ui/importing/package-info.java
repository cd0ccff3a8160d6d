/** Tests of the reading of files with data beside the window. */
@NullMarked
package org.ganscope.ui.importing;

import org.jspecify.annotations.NullMarked;
