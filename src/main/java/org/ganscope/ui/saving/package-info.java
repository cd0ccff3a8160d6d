/** The run in the window as a file or a line of text: saved, opened, kept for the next start. */
@NullMarked
package org.ganscope.ui.saving;

import org.jspecify.annotations.NullMarked;
