/** Sentences from keys and numbers: settings, losses and scores, the verdict on a run. */
@NullMarked
package org.ganscope.view.words;

import org.jspecify.annotations.NullMarked;
