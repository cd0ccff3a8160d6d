/** The import of data from a file: its content, the choice of columns, and the result. */
@NullMarked
package org.ganscope.ui.importing;

import org.jspecify.annotations.NullMarked;
