/** What only the window says, in words: sentences from keys of the bundle and numbers. */
@NullMarked
package org.ganscope.ui.words;

import org.jspecify.annotations.NullMarked;
