/** The game: its configuration, and the trainer that lets two networks play it. */
@NullMarked
package org.ganscope.gan;

import org.jspecify.annotations.NullMarked;
