/** The game: its settings, the objectives, and the trainer that lets two networks play it. */
@NullMarked
package org.ganscope.gan;

import org.jspecify.annotations.NullMarked;
