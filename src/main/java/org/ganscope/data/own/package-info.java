/**
 * What you bring along yourself: a drawing, the numbers of a table, the weights of modes; and the
 * distributions that are made of them.
 */
@NullMarked
package org.ganscope.data.own;

import org.jspecify.annotations.NullMarked;
