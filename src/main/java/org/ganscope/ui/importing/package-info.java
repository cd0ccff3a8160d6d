/** Where a person takes data from a file: what is in it, which columns, and what came of it. */
@NullMarked
package org.ganscope.ui.importing;

import org.jspecify.annotations.NullMarked;
