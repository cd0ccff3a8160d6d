/** Runs worth watching: scenarios, and experiments from papers, as data that sets up sessions. */
@NullMarked
package org.ganscope.lesson;

import org.jspecify.annotations.NullMarked;
