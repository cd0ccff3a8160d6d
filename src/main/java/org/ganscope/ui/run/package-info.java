/** One run in the window: its stage with the verdict, and its charts. */
@NullMarked
package org.ganscope.ui.run;

import org.jspecify.annotations.NullMarked;
