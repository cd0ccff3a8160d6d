/** Tests of reading data files in the background. */
@NullMarked
package org.ganscope.ui.importing;

import org.jspecify.annotations.NullMarked;
