/**
 * Multilayer perceptrons: activations, initialisers, layers, and the optimisers that move their
 * parameters.
 */
@NullMarked
package org.ganscope.nn;

import org.jspecify.annotations.NullMarked;
