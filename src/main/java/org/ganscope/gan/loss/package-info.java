/** The losses of the two players: what each objective makes of the scores of D. */
@NullMarked
package org.ganscope.gan.loss;

import org.jspecify.annotations.NullMarked;
