/** Tests of the words of the window. */
@NullMarked
package org.ganscope.ui.words;

import org.jspecify.annotations.NullMarked;
