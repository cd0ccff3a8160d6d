/**
 * The targets that a configuration may name: their kinds, their parameters and what they are made
 * of.
 */
@NullMarked
package org.ganscope.data.kind;

import org.jspecify.annotations.NullMarked;
